using System.Text;
using RareEarthLeverage.Sources;
using Xunit;

namespace RareEarthLeverage.Tests.Sources;

/// <summary>A shipped file with one fault must be refused with file, line, row, field, value given and values taken.</summary>
public sealed class SourceReadersTests
{
    private const string Tariffs = "events/us-tariff.json";
    private const string Controls = "events/china-control.json";
    private const string RareEarths = "series/rare-earth-exports.csv";

    /// <summary>Reads the shipped files with the first occurrence of a text in one of them replaced.</summary>
    private static (SourceBatch Batch, int Line) WithFault(string path, string found, string replacement)
    {
        var text = File.ReadAllText(Repository.Path("data/" + path));
        var at = text.IndexOf(found, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{found} is not in {path}");
        var broken = text[..at] + replacement + text[(at + found.Length)..];
        var files = Repository.DataFiles().Select(f => f.Path == path ? new SourceFile(path, () => new MemoryStream(Encoding.UTF8.GetBytes(broken))) : f);
        return (SourceReaders.ReadAll([.. files]), text[..at].Count(c => c == '\n') + 1);
    }

    [Theory]
    [InlineData(Tariffs, "\"track\": \"us-tariff\"", "\"track\": \"us-tarif\"", "track", "us-tarif")]
    [InlineData(Tariffs, "\"instrument\": \"tariff\"", "\"instrument\": \"Tariff\"", "instrument", "Tariff")]
    [InlineData(Tariffs, "\"direction\": \"tightening\"", "\"direction\": \"up\"", "direction", "up")]
    [InlineData(Tariffs, "\"datePrecision\": \"day\"", "\"datePrecision\": \"week\"", "datePrecision", "week")]
    [InlineData(Tariffs, "\"confidence\": \"high\"", "\"confidence\": \"certain\"", "confidence", "certain")]
    [InlineData(Tariffs, "\"tier\": \"agency\"", "\"tier\": \"press\"", "tier", "press")]
    [InlineData(Tariffs, "\"seed\": false", "\"seed\": \"no\"", "seed", "no")]
    [InlineData(Tariffs, "\"date\": \"2018-03-22\"", "\"date\": \"2018-02-30\"", "date", "2018-02-30")]
    [InlineData(Controls, "\"legalForm\": \"administrative\"", "\"legalForm\": \"decree\"", "legalForm", "decree")]
    [InlineData(Controls, "\"mineralScope\": \"rare-earth\"", "\"mineralScope\": \"all\"", "mineralScope", "all")]
    [InlineData(RareEarths, ",usd,", ",eur,", "unit", "eur")]
    [InlineData(RareEarths, ",usd,~,", ",usd,≥,", "qualifier", "≥")]
    [InlineData("reference/elements.json", "\"symbol\": \"Sc\"", "\"symbol\": \"Sx\"", "symbol", "Sx")]
    [InlineData("reference/elements.json", "\"group\": \"heavy\"", "\"group\": \"dense\"", "group", "dense")]
    [InlineData("reference/chokepoints.json", "\"stage\": \"mining\"", "\"stage\": \"smelting\"", "stage", "smelting")]
    [InlineData("reference/chokepoints.json", "\"unit\": \"%\"", "\"unit\": \"percent\"", "unit", "percent")]
    [InlineData("reference/hs-codes.json", "\"system\": \"HS\"", "\"system\": \"CN\"", "system", "CN")]
    public void Reader_UnknownWord_IsRefusedWithItsLine(string path, string found, string replacement, string field, string given)
    {
        var (batch, line) = WithFault(path, found, replacement);
        var problem = Assert.Single(batch.Problems, p => p.Field == field && p.Given == given);
        Assert.Equal((path, line), (problem.File, problem.Line));
        Assert.NotEmpty(problem.Row);
        Assert.NotEmpty(problem.Takes);
    }

    [Theory]
    [InlineData(Tariffs, "\"label\": \"", "\"lable\": \"", "lable", "an unknown field")]
    [InlineData(Tariffs, "\"label\": \"", "\"lable\": \"", "label", "no such field")]
    [InlineData(Tariffs, "\"weight\": ", "\"weight\": 1", "weight", "")]
    [InlineData(Tariffs, "\"endIsScheduled\": false", "\"endIsScheduled\": true", "endIsScheduled", "true")]
    [InlineData(Tariffs, "\"targets\": [\n   \"CN\"", "\"targets\": [\n   \"China\"", "targets", "China")]
    [InlineData(Controls, "\"mineralScope\": \"rare-earth\"", "\"mineralScope\": null", "mineralScope", "nothing")]
    [InlineData(Controls, "\"lagDays\": 13", "\"lagDays\": 12", "stated_triggers.lagDays", "12")]
    [InlineData(Controls, "\"elements\": []", "\"elements\": [\"Ga\"]", "elements", "Ga")]
    [InlineData(Controls, "\"how\": \"", "\"how\": \"un", "how", "")]
    [InlineData(RareEarths, "cn-ree-exports-value,", "cn-ree-exports-valeu,", "series", "cn-ree-exports-valeu")]
    [InlineData(RareEarths, ",agency,yes", ",agency,maybe", "preferred", "maybe")]
    [InlineData(RareEarths, ",agency,yes", ",agency,no", "preferred", "0 rows")]
    [InlineData("seed-facts.csv", "cn-2010-09-21-japan-informal-halt", "cn-2010-09-21-no-such", "where", "cn-2010-09-21-no-such")]
    [InlineData("seed-facts.csv", ",found", ",lost", "status", "lost")]
    [InlineData("reference/elements.json", "\"measure\": \"cn-2025-04-04-announcement-18\"", "\"measure\": \"cn-2025-10-09-announcement-58\"", "controlledBy", "cn-2025-10-09-announcement-58")]
    [InlineData("reference/annual.csv", ",t,", ",kg,", "unit", "kg")]
    public void Reader_BrokenRule_IsRefused(string path, string found, string replacement, string field, string given)
    {
        var (batch, _) = WithFault(path, found, replacement);
        Assert.Contains(batch.Problems, p => p.File == path && p.Field == field && (given.Length == 0 || p.Given == given) && p.Line > 0);
    }

    [Fact]
    public void Reader_NotJson_NamesTheLine()
    {
        var (batch, line) = WithFault(Tariffs, "\"datePrecision\"", "datePrecision");
        Assert.Contains(batch.Problems, p => p.File == Tariffs && p.Line == line && p.Takes == "valid JSON");
    }

    [Fact]
    public void Reader_SameFieldTwice_IsRefused()
    {
        var (batch, line) = WithFault(Tariffs, "\"datePrecision\": \"day\"", "\"datePrecision\": \"day\", \"datePrecision\": \"day\"");
        Assert.Contains(batch.Problems, p => p.File == Tariffs && p.Line == line);
    }

    [Fact]
    public void Reader_TooManyFields_NamesTheLine()
    {
        var (batch, line) = WithFault(RareEarths, ",agency,yes\n", ",agency,yes,\n");
        Assert.Contains(batch.Problems, p => (p.File, p.Line, p.Given) == (RareEarths, line, "15 fields"));
    }

    [Fact]
    public void Reader_QuotationMarkLeftOpen_NamesTheLine()
    {
        var (batch, line) = WithFault(RareEarths, ",agency,yes\n", ",\"agency,yes\n");
        Assert.Contains(batch.Problems, p => p.File == RareEarths && p.Line >= line && p.Takes.Contains("quotation", StringComparison.Ordinal) || p.Takes.Contains("fields", StringComparison.Ordinal));
    }

    [Fact]
    public void Reader_SameLabelInAMonth_IsRefused()
    {
        var (batch, _) = WithFault("events/china-control.json", "\"label\": \"No. 61: 0.1% rule\"", "\"label\": \"No. 57: five more\"");
        Assert.Contains(batch.Problems, p => p.Field == "label" && p.Given == "No. 57: five more");
    }

    [Fact]
    public void Reader_FileOfUnknownKind_IsRefused()
    {
        var batch = SourceReaders.ReadAll([new("extra.txt", () => new MemoryStream())]);
        Assert.Equal([("extra.txt", "a file of an unknown kind")], batch.Problems.Select(p => (p.File, p.Given)));
    }

    [Fact]
    public void Problem_InOneLine_SaysEverything() =>
        Assert.Equal(
            "events/us-tariff.json line 7, us-2025-04-02-x, track: given foo; takes us-tariff, us-chip-control",
            new SourceProblem("events/us-tariff.json", 7, "us-2025-04-02-x", "track", "foo", "us-tariff, us-chip-control").ToString());
}
