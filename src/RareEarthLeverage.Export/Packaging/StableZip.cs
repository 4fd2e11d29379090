using System.IO.Compression;

namespace RareEarthLeverage.Export.Packaging;

/// <summary>A ZIP archive whose files carry a fixed time, so that the same files make the same bytes.</summary>
public sealed class StableZip : IDisposable
{
    // The earliest time that a ZIP archive can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive _zip;

    /// <summary>Begins an archive in a stream, which stays open.</summary>
    public StableZip(Stream target) => _zip = new(target, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path in the archive.</param>
    /// <param name="data">What it holds.</param>
    public void Add(string path, ReadOnlySpan<byte> data)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(data);
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();
}
