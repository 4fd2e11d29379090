using System.Text.RegularExpressions;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Documentation;

/// <summary>The coding table and the words of claims stand in code and in docs/method.md; the two say the same.</summary>
public sealed partial class CodingTableTests
{
    private static readonly string Method = File.ReadAllText(Repository.Path("docs/method.md"));

    [Fact]
    public void Table_OfTheDocs_IsThatOfTheCode()
    {
        var inDocs = Rows().Matches(Method)
            .SelectMany(r => Scopes(r.Groups[2].Value).Select(s => (Instrument: r.Groups[1].Value, Scope: s, Listed: r.Groups[3].Value, Unlisted: r.Groups[4].Value, Reason: r.Groups[5].Value)))
            .ToList();
        var inCode = ControlCoding.Table.Select(r => (
            Vocabulary.Word(r.Instrument),
            r.Scope,
            r.OtherMinerals ? "apart" : $"{(int)r.Listed}",
            r.OtherMinerals ? "apart" : $"{(int)r.Unlisted}",
            r.Reason));

        Assert.Equal(inCode.OrderBy(r => r.Item1, StringComparer.Ordinal).ThenBy(r => r.Scope), inDocs.OrderBy(r => r.Instrument, StringComparer.Ordinal).ThenBy(r => r.Scope));
    }

    [Fact]
    public void Exceptions_OfTheCode_AreInTheDocs() =>
        Assert.All(ControlCoding.Exceptions, e => Assert.Contains($"| `{e.Key}` | {(int)e.Value.Level} | {e.Value.Reason} |", Method, StringComparison.Ordinal));

    [Fact]
    public void Claims_FirstWordsOfTheCode_AreInTheDocs()
    {
        var china = string.Join(", ", ClaimReading.ChineseSide);
        var others = string.Join(", ", ClaimReading.OtherSide);
        Assert.Contains($"| the side that acted (`responder`) | {china} | {others} |", Method, StringComparison.Ordinal);
        Assert.Contains($"| the other side (`target`) | {others} | {china} |", Method, StringComparison.Ordinal);
        Assert.Contains($"| analyst or press (`analyst`) | {string.Join(", ", ClaimReading.Outside)};", Method, StringComparison.Ordinal);
        Assert.Contains($"(the words: {string.Join(", ", ClaimReading.Denials)})", Method, StringComparison.Ordinal);
    }

    private static MineralScope[] Scopes(string words) =>
        words switch
        {
            "rare earths, mixed" => [MineralScope.RareEarth, MineralScope.Mixed],
            "rare earths" => [MineralScope.RareEarth],
            "mixed" => [MineralScope.Mixed],
            "other minerals" => [MineralScope.OtherCritical],
            "any" => Enum.GetValues<MineralScope>(),
            _ => throw new InvalidOperationException($"docs/method.md has the scope {words}"),
        };

    [GeneratedRegex(@"^\| `([a-z-]+)` \| ([a-z, ]+) \| (\d|apart) \| (\d|apart) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
