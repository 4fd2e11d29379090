using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Growth;

/// <summary>Rules that monthly figures keep: the data dictionary, series.</summary>
public static class ObservationRules
{
    /// <summary>Largest difference in points between reported and recomputed growth that needs no explanation in the note.</summary>
    public const decimal ToleratedPoints = 0.3m;

    /// <summary>Every rule the observation breaks by itself.</summary>
    public static IEnumerable<RuleBreach> Check(TradeObservation o)
    {
        if (SeriesCatalog.Find(o.SeriesId) is not { } series)
        {
            yield return new("series", o.SeriesId, string.Join(", ", SeriesCatalog.All.Select(s => s.Id)));
        }
        else if (o.Unit != series.Unit)
        {
            yield return new("unit", Vocabulary.Word(o.Unit), Vocabulary.Word(series.Unit));
        }

        if (o.Value is null && o.ReportedYoyPercent is null)
        {
            yield return new("value", "nothing", "a value or a growth rate");
        }

        if (o.Value is not null && o.Qualifier is null)
        {
            yield return new("qualifier", "nothing", "a qualifier beside the value");
        }

        if (string.IsNullOrWhiteSpace(o.SourceTitle) || string.IsNullOrWhiteSpace(o.Publisher))
        {
            yield return new("source_title", "nothing", "a source with title and publisher");
        }

        if (o.SourceUrl is null ? o.Published is null : !WebAddress.IsValid(o.SourceUrl))
        {
            yield return new("source_url", o.SourceUrl ?? "nothing", "an http or https address; nothing only with a date of publication");
        }

        if (o.Published is not null && !PartialDate.IsValid(o.Published))
        {
            yield return new("published", o.Published, "2025, 2025-04, 2025-04-04 or nothing");
        }

        if (o.Preferred && IsBarred(o))
        {
            yield return new("preferred", "yes", "no on a row marked DO NOT USE");
        }
    }

    /// <summary>Rules between the observations of one series and month: exactly one preferred when any is usable, and each
    /// source once.</summary>
    public static IEnumerable<(TradeObservation Observation, RuleBreach Breach)> CheckMonth(IReadOnlyList<TradeObservation> month)
    {
        var preferred = month.Count(o => o.Preferred);
        var wanted = month.Any(o => !IsBarred(o) && !o.Note.Contains("DOUBTFUL", StringComparison.Ordinal)) ? 1 : 0;
        if (preferred != wanted)
        {
            yield return (month[0], new("preferred", $"{preferred} rows", $"{wanted} in the month"));
        }

        foreach (var again in month.GroupBy(o => (o.Publisher, o.SourceUrl)).SelectMany(g => g.Skip(1)))
        {
            yield return (again, new("source_url", again.SourceUrl ?? again.Publisher, "each source once in a month"));
        }
    }

    /// <summary>A preferred figure whose reported growth differs from the recomputed one must say so in its note.</summary>
    public static RuleBreach? CheckGrowth(TradeObservation o, TradeObservation? yearBefore)
    {
        if (o.ReportedYoyPercent is not { } reported || o.YoyQualifier is Qualifier.MoreThan or Qualifier.LessThan)
        {
            return null;
        }

        return GrowthRates.Recomputed(o, yearBefore) is { } recomputed
            && Math.Abs(recomputed.Percent - reported) > ToleratedPoints
            && !o.Note.Contains("Differs", StringComparison.Ordinal)
            ? new("yoy_pct", reported.ToString(CultureInfo.InvariantCulture), $"{recomputed.Percent.ToString("0.0#", CultureInfo.InvariantCulture)} as the values give, or a note that says how it differs")
            : null;
    }

    private static bool IsBarred(TradeObservation o) => o.Note.Contains("DO NOT USE", StringComparison.Ordinal);
}
