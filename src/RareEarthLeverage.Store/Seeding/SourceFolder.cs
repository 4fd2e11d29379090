using RareEarthLeverage.Sources;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>The shipped files on disk.</summary>
internal static class SourceFolder
{
    /// <summary>All files below the data folder, by path. Left out are <c>README.md</c>, which is for people, and names that begin
    /// with a dot, which are the system's. Everything else is handed over, so that a file in the wrong place is noticed.</summary>
    public static IReadOnlyList<SourceFile> List(string dataFolder) =>
    [
        .. Directory
            .EnumerateFiles(dataFolder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(dataFolder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(f => !f.Path.Split('/').Any(part => part.StartsWith('.')) && Path.GetFileName(f.Path) != "README.md")
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Path, () => File.OpenRead(f.File))),
    ];
}
