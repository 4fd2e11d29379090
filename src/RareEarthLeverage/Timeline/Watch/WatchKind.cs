namespace RareEarthLeverage.Timeline.Watch;

/// <summary>What is scheduled.</summary>
public enum WatchKind
{
    /// <summary>The last day of an event.</summary>
    End,

    /// <summary>The first day of one that was announced.</summary>
    Start,
}
