using System.Text.RegularExpressions;
using Xunit;

namespace RareEarthLeverage.Tests.Documentation;

public sealed partial class LinkTests
{
    public static TheoryData<string> Documents() =>
        [
            .. Directory
                .EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
                .Append(Repository.Path("README.md"))
                .Append(Repository.Path("data/README.md"))
                .Select(f => Path.GetRelativePath(Repository.Root, f)),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_LinksInIt_LeadSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.Path(document)) ?? Repository.Root;
        var links = Links().Matches(File.ReadAllText(Repository.Path(document))).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal));
        Assert.All(links, l => Assert.True(Path.Exists(Path.Combine(folder, l.Split('#')[0])), $"{document} links to {l}, which is not there"));
    }

    [GeneratedRegex(@"\]\(([^)#][^)]*)\)")]
    private static partial Regex Links();
}
