namespace RareEarthLeverage.Timeline;

/// <summary>What an event does to an earlier one.</summary>
public enum LinkKind
{
    /// <summary>Takes it out of force for a time.</summary>
    Suspends,

    /// <summary>Changes it.</summary>
    Amends,

    /// <summary>Widens it, or prolongs it when the later row states a later end.</summary>
    Extends,

    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Takes its place.</summary>
    Replaces,

    /// <summary>Ends it.</summary>
    Revokes,
}
