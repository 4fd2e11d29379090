using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Measures of a slide of 16 to 9 in pixels of 1/96 inch.</summary>
internal static class SlideSize
{
    public const int WidthPx = 1280;
    public const int HeightPx = 720;

    /// <summary>Height that a figure may take; below stands the foot.</summary>
    public const int FigureHeightPx = 690;
    public const double MarginPx = 40;

    /// <summary>EMU in a pixel.</summary>
    public const double EmuPerPx = 9525;

    public static readonly SceneBox Title = new(MarginPx, 26, WidthPx - 2 * MarginPx, 48);
    public static readonly SceneBox Body = new(MarginPx, 84, WidthPx - 2 * MarginPx, FigureHeightPx - 84);
    public static readonly SceneBox Foot = new(MarginPx, FigureHeightPx + 4, WidthPx - 2 * MarginPx - 60, 18);
    public static readonly SceneBox Number = new(WidthPx - MarginPx - 40, FigureHeightPx + 4, 40, 18);
}
