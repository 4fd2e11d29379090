namespace RareEarthLeverage.Timeline;

/// <summary>Where an event stands on a day (docs/method.md, section 1).</summary>
public enum EventStatus
{
    /// <summary>Published, not yet in force.</summary>
    Announced,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Taken out of force by another event for a time.</summary>
    Suspended,

    /// <summary>Ended, revoked or replaced.</summary>
    Ended,

    /// <summary>A scheduled end, its own or that of its suspension, has passed and no row says what happened.</summary>
    EndPassedUnrecorded,
}
