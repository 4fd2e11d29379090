using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts;

/// <summary>A finished figure: marks have final coordinates, text is measured, painters only translate.</summary>
/// <param name="Caption">What is written round it.</param>
/// <param name="Scene">The picture.</param>
/// <param name="Tables">What the picture shows, as tables; the first is the one CSV writes unless another is named.</param>
public sealed record Figure(Caption Caption, Scene Scene, IReadOnlyList<FigureTable> Tables);
