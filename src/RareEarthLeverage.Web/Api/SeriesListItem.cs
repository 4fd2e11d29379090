namespace RareEarthLeverage.Web.Api;

/// <summary>All monthly series.</summary>
internal sealed record SeriesListItem(int Revision, int Count, IReadOnlyList<SeriesItem> Items);
