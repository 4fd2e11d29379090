namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Which point of a text stands at its place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
