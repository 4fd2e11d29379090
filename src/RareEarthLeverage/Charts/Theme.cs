namespace RareEarthLeverage.Charts;

/// <summary>Colours of a figure.</summary>
public enum Theme
{
    Light,
    Dark,

    /// <summary>Black on white, for paper.</summary>
    Print,
}
