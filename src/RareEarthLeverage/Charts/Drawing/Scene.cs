namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A picture of final marks.</summary>
public sealed record Scene(double WidthPx, double HeightPx);
