namespace RareEarthLeverage.Timeline;

/// <summary>The legal form of a Chinese measure; other tracks have none.</summary>
public enum LegalForm
{
    /// <summary>Act of the legislature or State Council regulation.</summary>
    Statutory,

    /// <summary>Ministry or commission act, list, quota or published licence.</summary>
    Administrative,

    /// <summary>Practice, pledge or statement without a published act.</summary>
    Informal,
}
