namespace RareEarthLeverage.Timeline;

/// <summary>A named source's assertion that an event answered an earlier one. An assertion is not a proof of cause.</summary>
/// <param name="TriggerId">The event said to have been answered; never later than the answer.</param>
/// <param name="Claim">Who asserts what, in words.</param>
/// <param name="SourceIndex">Which of the answering event's sources asserts it, counted from 0.</param>
/// <param name="LagDays">Calendar days from trigger to answer, 0 = same day; null when either date is not exact to the day.</param>
public sealed record TriggerClaim(string TriggerId, string Claim, int SourceIndex, int? LagDays);
