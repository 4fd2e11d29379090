namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A step of a path: a straight line, or a cubic curve when it has control points.</summary>
/// <param name="To">Where it ends.</param>
/// <param name="Control1">Control point of its start; null in a straight line.</param>
/// <param name="Control2">Control point of its end; null in a straight line.</param>
public readonly record struct PathStep(ScenePoint To, ScenePoint? Control1 = null, ScenePoint? Control2 = null);
