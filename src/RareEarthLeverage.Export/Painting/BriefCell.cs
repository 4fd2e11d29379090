namespace RareEarthLeverage.Export.Painting;

/// <summary>A cell of a table for reading.</summary>
/// <param name="Text">What it says; empty where nothing is known.</param>
/// <param name="Link">Where it leads, absolute; null when nowhere.</param>
internal sealed record BriefCell(string Text, string? Link = null);
