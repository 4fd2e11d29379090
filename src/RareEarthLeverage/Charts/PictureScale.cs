using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts;

/// <summary>How many dots a picture of dots has for each pixel of the figure.</summary>
public enum PictureScale
{
    [Word("1")]
    Once,

    [Word("2")]
    Twice,

    /// <summary>300 dots an inch, where a pixel of the figure is 1/96 inch.</summary>
    [Word("300dpi")]
    Dpi300,
}
