namespace RareEarthLeverage.Timeline;

/// <summary>How well a row is supported by its sources, lowest first so that members compare.</summary>
public enum Confidence
{
    /// <summary>Disputed, unclear or weak.</summary>
    Low,

    /// <summary>One source of tier official, agency, legal or trade, only second-hand ones, or at least two secondary ones.</summary>
    Medium,

    /// <summary>An official text, or two independent sources of those tiers, at least one of them not second-hand.</summary>
    High,
}
