using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The precursor rates in two sentences at the head of the page.</summary>
public sealed partial class ChanceSummary(NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required ChanceBaseline Chance { get; set; }

    private string Here => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    private (Direction Polarity, RateAgainstChance Rate)[] Rates =>
        [(Direction.Tightening, Chance.PrecursorRate.Tightening), (Direction.Easing, Chance.PrecursorRate.Easing)];
}
