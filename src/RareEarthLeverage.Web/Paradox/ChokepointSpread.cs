using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Paradox;

/// <summary>The figures of several sources for one stage and one base, from the lowest to the highest.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Scope">What the share is a share of.</param>
/// <param name="Lowest">The lowest figure.</param>
/// <param name="Highest">The highest figure.</param>
/// <param name="Figures">How many figures there are.</param>
/// <param name="Publishers">Whose they are.</param>
internal sealed record ChokepointSpread(
    ChokepointStage Stage,
    string Scope,
    Chokepoint Lowest,
    Chokepoint Highest,
    int Figures,
    IReadOnlyList<string> Publishers)
{
    public string StageInWords => char.ToUpperInvariant(Vocabulary.Word(Stage)[0]) + Vocabulary.Word(Stage)[1..].Replace('-', ' ');

    /// <summary>One row for each stage, base and unit. Different bases are never put into one range.</summary>
    public static IReadOnlyList<ChokepointSpread> Of(IReadOnlyList<Chokepoint> rows) =>
        [
            .. rows
                .GroupBy(r => (r.Stage, r.Scope, r.Unit))
                .OrderBy(g => g.Key.Stage)
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Scope, StringComparer.Ordinal)
                .Select(g => new ChokepointSpread(
                    g.Key.Stage,
                    g.Key.Scope,
                    g.OrderBy(r => r.Value).ThenBy(r => r.Id, StringComparer.Ordinal).First(),
                    g.OrderByDescending(r => r.Value).ThenBy(r => r.Id, StringComparer.Ordinal).First(),
                    g.Count(),
                    [.. g.Select(r => r.Source.Publisher).Distinct(StringComparer.Ordinal)])),
        ];

    /// <summary>A figure with its sign, unit and year.</summary>
    public static string Words(Chokepoint row) =>
        (row.Qualifier == Qualifier.Exact ? "" : Vocabulary.Word(row.Qualifier))
        + row.Value.ToString("#,0.##", CultureInfo.InvariantCulture)
        + (row.Unit == "%" ? "%" : $" {row.Unit}")
        + FormattableString.Invariant($" ({row.Year})");
}
