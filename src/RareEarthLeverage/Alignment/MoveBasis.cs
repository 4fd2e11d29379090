namespace RareEarthLeverage.Alignment;

/// <summary>On what a move's connection to a trigger rests.</summary>
public enum MoveBasis
{
    /// <summary>At least one source asserts it.</summary>
    Stated,

    /// <summary>Nothing but nearness in time.</summary>
    Nearby,

    /// <summary>There is no trigger.</summary>
    None,
}
