using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Sources.CuratedEvents;
using RareEarthLeverage.Sources.MonthlySeries;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Documentation;

/// <summary>Every word of a vocabulary, field, track, series, chart, reader and format has its line in the docs.</summary>
public sealed class DictionaryTests
{
    private static readonly string DataReadme = File.ReadAllText(Repository.Path("data/README.md"));
    private static readonly string Dictionary = File.ReadAllText(Repository.Path("docs/data-dictionary.md"));

    public static TheoryData<string, string> Words()
    {
        var words = new TheoryData<string, string>();
        Add("track", EventTracks.All.Select(t => t.Id));
        Add("series", SeriesCatalog.All.Select(s => s.Id));
        Add("field", CuratedEventReader.Fields.Concat(CuratedEventReader.DownstreamFields).Concat(MonthlySeriesReader.Columns));
        Add("direction", Vocabulary.Words<Direction>());
        Add("instrument", Vocabulary.Words<Instrument>());
        Add("legal form", Vocabulary.Words<LegalForm>());
        Add("mineral scope", Vocabulary.Words<MineralScope>());
        Add("precision", Vocabulary.Words<DatePrecision>());
        Add("confidence", Vocabulary.Words<Confidence>());
        Add("tier", Vocabulary.Words<SourceTier>());
        Add("link", Vocabulary.Words<LinkKind>());
        Add("unit", Vocabulary.Words<FigureUnit>());
        Add("qualifier", Vocabulary.Words<Qualifier>());
        Add("stage", Vocabulary.Words<ChokepointStage>());
        Add("reader", SourceReaders.All.Select(r => r.Id));
        return words;

        void Add(string kind, IEnumerable<string> all)
        {
            foreach (var word in all.Distinct())
            {
                words.Add(kind, word);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_OfTheData_IsExplainedInItsReadme(string kind, string word) =>
        Assert.True(DataReadme.Contains($"`{word}`", StringComparison.Ordinal), $"data/README.md has no line for the {kind} `{word}`");

    [Fact]
    public void Charts_AllOfThem_AreInTheDictionary() =>
        Assert.All(ChartCatalog.All, c => Assert.Contains($"`{c.Id}`", Dictionary, StringComparison.Ordinal));

    [Fact]
    public void Formats_AllOfThem_AreInTheDictionary() =>
        Assert.All(FigureWriters.All, w => Assert.Contains($"`.{w.Extension}`", Dictionary, StringComparison.Ordinal));
}
