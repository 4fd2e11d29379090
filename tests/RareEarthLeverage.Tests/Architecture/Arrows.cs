using System.Text.RegularExpressions;

namespace RareEarthLeverage.Tests.Architecture;

/// <summary>Arrows that must never exist (docs/architecture.md), read off the <c>using</c> lines and qualified names of a file.</summary>
internal static partial class Arrows
{
    private const string Root = "RareEarthLeverage";

    // From a folder of the core to namespaces below the root that it must not know.
    private static readonly (string From, string[] Never)[] CoreRules =
    [
        ("Timeline", ["Alignment", "Sources", "Charts", "Entry"]),
        ("Growth", ["Alignment", "Sources", "Charts", "Entry"]),
        ("Reference", ["Alignment", "Sources", "Charts", "Entry"]),
        ("Alignment", ["Sources", "Charts", "Entry"]),
        ("Charts", ["Sources", "Entry"]),
        ("Sources", ["Charts", "Alignment", "Entry"]),
        ("Entry", ["Charts", "Alignment"]),
    ];

    // Folders whose subfolders are strangers to each other, and the shared ones among them.
    private static readonly (string Project, string Folder, string[] Shared)[] Siblings =
    [
        ("RareEarthLeverage", "Charts", ["Drawing", "Layout"]),
        ("RareEarthLeverage", "Sources", ["Json", "Csv"]),
        ("RareEarthLeverage.Export", "", ["Packaging", "Painting", "Workbooks"]),
    ];

    /// <summary>The forbidden namespaces that a source file names.</summary>
    /// <param name="path">Path below <c>src/</c> with forward slashes.</param>
    /// <param name="source">The file.</param>
    public static IReadOnlyList<string> Offences(string path, string source)
    {
        var parts = path.Split('/');
        var named = OwnNamespaces().Matches(source).Select(m => m.Value).Distinct().ToList();
        return [.. named.Where(n => IsForbidden(parts, n)).Select(n => $"{path} -> {n}")];
    }

    private static bool IsForbidden(string[] parts, string name)
    {
        var project = parts[0];
        var below = name.Length > Root.Length ? name[(Root.Length + 1)..].Split('.') : [];
        if (below.Length == 0)
        {
            return false;
        }

        if (below[0] is "Store" or "Export" or "Web")
        {
            // The core knows no other project; Store and Export know neither each other nor Web; Web knows all.
            return !project.StartsWith($"{Root}.{below[0]}", StringComparison.Ordinal) && project != $"{Root}.Web" || IsStranger(parts, below);
        }

        if (project == $"{Root}.Export" && below[0] != "Charts")
        {
            return true;
        }

        if (project == Root && parts.Length > 2 && CoreRules.FirstOrDefault(r => r.From == parts[1]).Never?.Contains(below[0]) == true)
        {
            return true;
        }

        return IsStranger(parts, below);
    }

    private static bool IsStranger(string[] parts, string[] below) => Siblings.Any(s => IsSibling(s, parts, below));

    private static bool IsSibling((string Project, string Folder, string[] Shared) rule, string[] parts, string[] below)
    {
        if (parts[0] != rule.Project)
        {
            return false;
        }

        // Export's own folders lie below "Export" in the namespace and below nothing in the project.
        var (folderDepth, nameDepth, area) = rule.Folder.Length == 0 ? (1, 1, "Export") : (2, 1, rule.Folder);
        return parts.Length > folderDepth + 1
            && (folderDepth == 1 || parts[1] == rule.Folder)
            && below[0] == area
            && below.Length > nameDepth
            && char.IsUpper(below[nameDepth][0])
            && below[nameDepth] != parts[folderDepth]
            && !rule.Shared.Contains(below[nameDepth])
            && !rule.Shared.Contains(parts[folderDepth])
            && Folders(rule).Contains(below[nameDepth]);
    }

    private static HashSet<string> Folders((string Project, string Folder, string[] Shared) rule) =>
        [.. Directory.GetDirectories(Repository.Path(Path.Combine("src", rule.Project, rule.Folder))).Select(Path.GetFileName).OfType<string>()];

    [GeneratedRegex(@"(?<![\w.])RareEarthLeverage(\.\w+)+")]
    private static partial Regex OwnNamespaces();
}
