using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Where a chart draws.</summary>
/// <param name="Sizes">Sizes of text and marks.</param>
/// <param name="Box">All that it may use, scales and their names included.</param>
internal sealed record Plot(Sizes Sizes, SceneBox Box);
