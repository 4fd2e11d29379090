namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A stretch of an axis of time that has a name: a day, a month, a year.</summary>
/// <param name="First">Its first day; may lie before the axis.</param>
/// <param name="StartPx">Where it begins; never left of the axis.</param>
/// <param name="EndPx">Where it ends; never right of the axis.</param>
/// <param name="Label">Its name, from long to nothing as room allows.</param>
public sealed record TimeTick(DateOnly First, double StartPx, double EndPx, string Label);
