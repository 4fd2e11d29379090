using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>Days on which the state of control did not change.</summary>
/// <param name="Days">First and last of them.</param>
/// <param name="State">The state, as on the first of them.</param>
public sealed record ControlPeriod(DaySpan Days, ControlState State);
