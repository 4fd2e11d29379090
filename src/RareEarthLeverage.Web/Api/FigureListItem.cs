namespace RareEarthLeverage.Web.Api;

/// <summary>All charts.</summary>
internal sealed record FigureListItem(int Revision, IReadOnlyList<FigureItem> Items);
