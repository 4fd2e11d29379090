using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Api;

/// <summary>A date ahead that only a row of low confidence gives.</summary>
internal sealed record ReportedDateItem(string Id, string Title, DateOnly Date, int DaysAhead, IReadOnlyList<string> Concerns, IReadOnlyList<SourceItem> Sources)
{
    public static ReportedDateItem Of(ReportedDate r) =>
        new(r.Row.Id, r.Row.Title, r.Date, r.DaysAhead, [.. r.Concerns.Select(e => e.Id)], [.. r.Row.Sources.Select(SourceItem.Of)]);
}
