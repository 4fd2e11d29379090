namespace RareEarthLeverage.Sources;

/// <summary>A file to be read.</summary>
/// <param name="Path">Path below the data folder with forward slashes, such as <c>events/us-tariff.json</c>.</param>
/// <param name="Open">Opens it for reading; the reader disposes the stream.</param>
public sealed record SourceFile(string Path, Func<Stream> Open);
