using System.Text.RegularExpressions;
using Xunit;

namespace RareEarthLeverage.Tests.Documentation;

/// <summary>The program never names a cause in its own words; a quoted claim of the data may. Pages are walked in the tests of
/// the web part; here are the documents, and what the code can put on a screen or into a file.</summary>
public sealed partial class NoCauseTests
{
    public static TheoryData<string> Files() =>
        [
            .. Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
                .Append(Repository.Path("README.md"))
                .Append(Repository.Path("data/README.md"))
                .Concat(
                    Directory.EnumerateFiles(Repository.Path("src"), "*", SearchOption.AllDirectories)
                        .Where(f => Path.GetExtension(f) is ".cs" or ".razor" or ".js" or ".css")
                        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "_framework" or "Migrations")))
                .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OwnWords_NameNoCause(string file)
    {
        var offences = Offences(Path.GetExtension(file), File.ReadAllText(Repository.Path(file)));
        Assert.True(offences.Count == 0, $"{file}: {string.Join(" / ", offences)}");
    }

    [Theory]
    [InlineData(".md", "The act caused a fall.")]
    [InlineData(".razor", "<p>Caused by the tariff</p>")]
    [InlineData(".cs", "var text = \"caused by\";")]
    public void Offender_IsReported(string extension, string text) => Assert.Single(Offences(extension, text));

    [Fact]
    public void Comment_OfCode_IsNoWordOfTheProgram() => Assert.Empty(Offences(".cs", "// What caused it is logged.\nvar text = \"timed with\";"));

    private static List<string> Offences(string extension, string text) =>
        [
            .. text.Split('\n')
                .Where(l => extension != ".cs" || !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Where(l => Caused().IsMatch(l))
                .Select(l => l.Trim()),
        ];

    [GeneratedRegex(@"\bcaused\b", RegexOptions.IgnoreCase)]
    private static partial Regex Caused();
}
