namespace RareEarthLeverage.Timeline;

/// <summary>What is left of an event that was taken back: its address keeps answering, with the reason.</summary>
/// <param name="Id">Its id, which no other event gets.</param>
/// <param name="Title">Its title when it was withdrawn.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="ReplacementId">The event that stands for it now; null when none does.</param>
/// <param name="Revision">The data revision that withdrew it.</param>
/// <param name="AtUtc">When that was.</param>
public sealed record WithdrawnEvent(string Id, string Title, string Reason, string? ReplacementId, int Revision, DateTime AtUtc);
