using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>A monthly series in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Unit">Unit of its values: t, usd or pct.</param>
/// <param name="Cumulative">True when each figure runs from January to its month.</param>
/// <param name="Observations">Observations, those set aside included.</param>
/// <param name="First">First month with a figure in use; null when there is none.</param>
/// <param name="Last">Last month with a figure in use.</param>
internal sealed record SeriesItem(string Id, string Title, string Unit, bool Cumulative, int Observations, string? First, string? Last)
{
    public static SeriesItem Of(TradeSeries s)
    {
        var months = s.Observations.Where(o => o.Preferred).Select(o => o.Month).ToList();
        return new(
            s.Definition.Id,
            s.Definition.Title,
            Vocabulary.Word(s.Definition.Unit),
            s.Definition.Cumulative,
            s.Observations.Count,
            months.Count == 0 ? null : months.Min().ToString(),
            months.Count == 0 ? null : months.Max().ToString());
    }
}
