using RareEarthLeverage.Sources;

namespace RareEarthLeverage.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped data, read once.</summary>
    public static SourceBatch Shipped { get; } = SourceReaders.ReadAll(DataFiles());

    /// <summary>The shipped data as revision 1.</summary>
    public static Dataset Dataset { get; } = new(1, Shipped.Events, Shipped.Observations, Shipped.Reference);

    /// <summary>A path below the root.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The shipped source files.</summary>
    public static IReadOnlyList<SourceFile> DataFiles() =>
        [
            .. Directory
                .EnumerateFiles(Path("data"), "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
                .Select(f => new SourceFile(System.IO.Path.GetRelativePath(Path("data"), f).Replace('\\', '/'), () => File.OpenRead(f))),
        ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "RareEarthLeverage.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No RareEarthLeverage.sln above the tests");
        }

        return folder.FullName;
    }
}
