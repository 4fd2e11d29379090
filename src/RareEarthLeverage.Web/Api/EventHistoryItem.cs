namespace RareEarthLeverage.Web.Api;

/// <summary>Every change of an event, oldest first.</summary>
internal sealed record EventHistoryItem(string Id, int Revision, IReadOnlyList<ChangeItem> Changes);
