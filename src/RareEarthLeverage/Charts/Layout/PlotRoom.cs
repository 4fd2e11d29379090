using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The width that a plot will have.</summary>
/// <param name="Sizes">Sizes of text and marks.</param>
/// <param name="WidthPx">Width, scales and their names included.</param>
internal sealed record PlotRoom(Sizes Sizes, double WidthPx);
