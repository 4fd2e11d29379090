namespace RareEarthLeverage.Alignment;

/// <summary>Which date of an act is lined up.</summary>
public enum DateBasis
{
    /// <summary>The date of announcement.</summary>
    Announced,

    /// <summary>The date of entry into force where known, otherwise that of announcement.</summary>
    Effective,
}
