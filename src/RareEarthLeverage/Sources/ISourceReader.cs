namespace RareEarthLeverage.Sources;

/// <summary>Reads one kind of source file.</summary>
public interface ISourceReader
{
    /// <summary>The kind of file in words, for messages.</summary>
    string Id { get; }

    /// <summary>True when the path below the data folder is a file of this kind.</summary>
    bool Reads(string path);

    /// <summary>Reads the file into the batch; what cannot be taken becomes a problem.</summary>
    void Read(SourceFile file, BatchBuilder batch);
}
