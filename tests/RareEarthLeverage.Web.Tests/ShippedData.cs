using RareEarthLeverage.Sources;
using Xunit;

namespace RareEarthLeverage.Web.Tests;

/// <summary>The shipped facts, read once from the files beside the tests.</summary>
internal static class ShippedData
{
    private static readonly Lazy<Dataset> Read = new(() =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".json" or ".csv")
            .Select(f => new SourceFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), () => File.OpenRead(f)))
            .ToList();
        var batch = SourceReaders.ReadAll(files);
        Assert.Empty(batch.Problems);
        return new(1, batch.Events, batch.Observations, batch.Reference);
    });

    public static Dataset Dataset => Read.Value;
}
