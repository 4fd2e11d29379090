namespace RareEarthLeverage.Charts;

/// <summary>What stands under the lanes of the timeline, on the same axis of time.</summary>
public enum TimelinePanel
{
    /// <summary>Growth of the series on the year before.</summary>
    Growth,

    /// <summary>The quantities of the series.</summary>
    Volume,

    /// <summary>Magnet exports by destination.</summary>
    Destinations,

    /// <summary>How far China controls the seventeen elements, 0 to 100.</summary>
    Intensity,
}
