namespace RareEarthLeverage.Store.Editing;

/// <summary>What became of a scheduled end.</summary>
public enum EndOutcome
{
    /// <summary>It was moved to a later day.</summary>
    Extended,

    /// <summary>The event ended as scheduled.</summary>
    Lapsed,

    /// <summary>Another event took its place.</summary>
    Replaced,

    /// <summary>It was looked for and could not be found out.</summary>
    Unknown,
}
