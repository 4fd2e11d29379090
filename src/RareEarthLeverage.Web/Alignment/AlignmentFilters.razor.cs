using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The choices of the alignment page: a plain form that the browser sends itself.</summary>
public sealed partial class AlignmentFilters : ComponentBase
{
    [Parameter, EditorRequired]
    public required AlignmentRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    private AlignmentOptions Blank => AlignmentRequest.Default(Request.AsOf).Options;

    /// <summary>Those that are offered, and the one that is chosen.</summary>
    private IEnumerable<int> Windows => AlignmentOptions.Windows.Append(Request.Options.WindowDays).Distinct().Order();

    private string? From => Request.Options.From == Blank.From ? null : BritishDate.Iso(Request.Options.From);

    private string? To => Request.Options.To == Blank.To ? null : BritishDate.Iso(Request.Options.To);

    /// <summary>What the form does not offer, but the address carries.</summary>
    private IEnumerable<(string Name, string Value)> Kept
    {
        get
        {
            if (Request.Shifts != ChanceBaseline.DefaultShifts)
            {
                yield return ("shifts", FormattableString.Invariant($"{Request.Shifts}"));
            }

            if (Request.Seed != ChanceBaseline.DefaultSeed)
            {
                yield return ("seed", FormattableString.Invariant($"{Request.Seed}"));
            }
        }
    }

    private string Since(DateOnly start) => AlignmentAddress.Of(Request with { Options = Request.Options with { From = start } }, Today);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
