namespace RareEarthLeverage.Web.Api;

/// <summary>Withdrawn events, in the order in which they were withdrawn.</summary>
internal sealed record DeletionListItem(int Revision, IReadOnlyList<DeletionItem> Items);
