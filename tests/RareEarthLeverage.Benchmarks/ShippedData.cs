using RareEarthLeverage.Sources;

namespace RareEarthLeverage.Benchmarks;

/// <summary>The data beside the solution, read as the application reads it.</summary>
internal static class ShippedData
{
    public static Dataset Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RareEarthLeverage.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No RareEarthLeverage.sln above the benchmarks");
        }

        var data = Path.Combine(folder.FullName, "data");
        var batch = SourceReaders.ReadAll(
            [
                .. Directory
                    .EnumerateFiles(data, "*", SearchOption.AllDirectories)
                    .Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
                    .Select(f => new SourceFile(Path.GetRelativePath(data, f).Replace('\\', '/'), () => File.OpenRead(f))),
            ]);
        return new(1, batch.Events, batch.Observations, batch.Reference);
    }
}
