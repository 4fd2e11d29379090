namespace RareEarthLeverage.Timeline;

/// <summary>An event that may be the one that is about to be entered.</summary>
/// <param name="Event">The event that is there.</param>
/// <param name="Same">What the two have in common.</param>
/// <param name="Likeness">0 to 1; 1 for the same official number or address.</param>
public sealed record LikelyDuplicate(PolicyEvent Event, DuplicateSign Same, double Likeness);
