namespace RareEarthLeverage.Alignment;

/// <summary>Lines up moves and triggers: docs/method.md, section 3.</summary>
public static class TimelineAlignment
{
    /// <summary>Lines up the events of a dataset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not 1 to 365 days, or the period is reversed.</exception>
    public static AlignedTimeline Align(Dataset dataset, AlignmentOptions options) => throw new NotImplementedException();
}
