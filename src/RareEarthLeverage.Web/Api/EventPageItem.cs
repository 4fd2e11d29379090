namespace RareEarthLeverage.Web.Api;

/// <summary>A page of events.</summary>
/// <param name="Revision">Data revision.</param>
/// <param name="AsOf">Day of the statuses.</param>
/// <param name="Count">Events that match, on all pages.</param>
/// <param name="Next">Relative address of the next page; null on the last.</param>
/// <param name="Items">This page, by date then id.</param>
internal sealed record EventPageItem(int Revision, DateOnly AsOf, int Count, string? Next, IReadOnlyList<EventItem> Items);
