using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment.Chance;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>Rates, their null, the grid and the periods, with what has to be read with them.</summary>
public sealed partial class ChanceSection : ComponentBase
{
    [Parameter, EditorRequired]
    public required ChanceBaseline Chance { get; set; }

    [Parameter, EditorRequired]
    public required Sensitivity Sensitivity { get; set; }

    [Parameter, EditorRequired]
    public required AlignmentRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private string Floor => (1.0 / (Request.Shifts + 1)).ToString("0.######", CultureInfo.InvariantCulture);

    private static (string Name, RateAgainstChance Rate)[] Rates(ChanceBaseline b) =>
        [
            ("Tightening moves with a trigger before", b.PrecursorRate.Tightening),
            ("Easing moves with a trigger before", b.PrecursorRate.Easing),
            ("Tightening triggers with a move after", b.TriggerRate.Tightening),
            ("Easing triggers with a move after", b.TriggerRate.Easing),
        ];

    private bool IsChosen(ChanceBaseline cell) => (cell.Options.Basis, cell.Options.WindowDays) == (Chance.Options.Basis, Chance.Options.WindowDays);

    private static string Strip(RateAgainstChance r) =>
        $"Observed {AlignmentWords.Percent(r.Observed ?? 0)}; random timing {AlignmentWords.Percent(r.NullLow ?? 0)} to {AlignmentWords.Percent(r.NullHigh ?? 0)}";

    private static string X(double? share) => (2 + (share ?? 0) * 100).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Width(RateAgainstChance r) => Math.Max(0.5, ((r.NullHigh ?? 0) - (r.NullLow ?? 0)) * 100).ToString("0.#", CultureInfo.InvariantCulture);
}
