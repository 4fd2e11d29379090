namespace RareEarthLeverage.Timeline;

/// <summary>Which way an event pushes. On the Chinese tracks: the flow of minerals. On the US tracks: pressure on China.</summary>
public enum Direction
{
    /// <summary>Controls or pressure go up.</summary>
    Tightening,

    /// <summary>Controls or pressure go down.</summary>
    Easing,

    /// <summary>Neither; context.</summary>
    Neutral,
}
