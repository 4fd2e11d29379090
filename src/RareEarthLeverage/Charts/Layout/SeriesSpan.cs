using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Which months of a window a series could have figures for: neither the time before its first year nor that to
/// come.</summary>
internal static class SeriesSpan
{
    /// <summary>First and last month; null when there are none.</summary>
    public static (YearMonth First, YearMonth Last)? Of(Dataset dataset, string seriesId, FigureWindow window, DateOnly asOf)
    {
        var months = new[] { seriesId, seriesId + "-ytd" }
            .SelectMany(id => dataset.FindSeries(id)?.Observations ?? [])
            .Where(o => o.SeriesId == seriesId || o.Month.Month == 2)
            .Select(o => o.Month)
            .ToList();
        if (months.Count == 0)
        {
            return null;
        }

        var newest = months.Max();
        var first = Later(YearMonth.Of(window.From), new(months.Min().Year, 1));
        var last = Earlier(YearMonth.Of(window.To), Later(newest, Earlier(YearMonth.Of(asOf), new(newest.Year, 12))));
        return first > last ? null : (first, last);
    }

    /// <summary>Last day of the last month for which a series has a figure in use; null when there is none.</summary>
    public static DateOnly? LastFigure(Dataset dataset, string seriesId) =>
        dataset.FindSeries(seriesId)?.Observations.LastOrDefault(o => o.Preferred && o.Value is not null)?.Month.Last;

    private static YearMonth Later(YearMonth a, YearMonth b) => a > b ? a : b;

    private static YearMonth Earlier(YearMonth a, YearMonth b) => a < b ? a : b;
}
