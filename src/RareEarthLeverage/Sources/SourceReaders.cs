namespace RareEarthLeverage.Sources;

/// <summary>All readers of source files.</summary>
public static class SourceReaders
{
    /// <summary>Reads all files and checks them against each other. A file that no reader knows is a problem.</summary>
    public static SourceBatch ReadAll(IReadOnlyList<SourceFile> files) => throw new NotImplementedException();
}
