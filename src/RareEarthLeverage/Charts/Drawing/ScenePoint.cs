namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A point of a scene.</summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
public readonly record struct ScenePoint(double X, double Y);
