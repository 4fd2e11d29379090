namespace RareEarthLeverage.Timeline.Tracks;

/// <summary>What part a track plays when acts and triggers are lined up (docs/method.md, section 1).</summary>
public enum TrackRole
{
    /// <summary>Its tightening and easing events are acts.</summary>
    Act,

    /// <summary>Its tightening and easing events are triggers.</summary>
    Trigger,

    /// <summary>Shown, never lined up by nearness.</summary>
    Context,
}
