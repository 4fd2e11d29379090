namespace RareEarthLeverage.Charts;

/// <summary>A named size of a picture, for the place where it is going to stand.</summary>
/// <param name="Id">Name in addresses.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="WidthPx">Width in pixels of 1/96 inch.</param>
/// <param name="HeightPx">Height in pixels of 1/96 inch.</param>
public sealed record FigureSize(string Id, string Label, int WidthPx, int HeightPx);
