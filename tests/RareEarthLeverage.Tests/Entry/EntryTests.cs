using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Sources.CuratedEvents;
using RareEarthLeverage.Sources.MonthlySeries;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Entry;

public sealed class EntryTests
{
    [Fact]
    public void Fields_OfBothKinds_AreThoseOfTheDataFiles()
    {
        Assert.Equal([.. CuratedEventReader.Fields, .. CuratedEventReader.DownstreamFields], EntryJson.FieldNames(RowKind.Event));
        Assert.Equal(MonthlySeriesReader.Columns, EntryJson.FieldNames(RowKind.Observation));
    }

    [Fact]
    public void ShippedRows_AsTypedAndRead_AreTheSame()
    {
        foreach (var e in Repository.Shipped.Events)
        {
            var (entry, problems) = EntryJson.Read(RowKind.Event, EntryJson.Write(EventEntry.Of(e)));
            Assert.Empty(problems);
            Assert.Equivalent(e, EventEntryReader.Read((EventEntry)entry, e.Version).Row, strict: true);
        }

        foreach (var o in Repository.Shipped.Observations)
        {
            var (entry, problems) = EntryJson.Read(RowKind.Observation, EntryJson.Write(ObservationEntry.Of(o)));
            Assert.Empty(problems);
            Assert.Equivalent(o, ObservationEntryReader.Read((ObservationEntry)entry).Row, strict: true);
        }
    }

    [Fact]
    public void ShippedRows_AllOfThem_KeepTheLimits()
    {
        Assert.Empty(Repository.Shipped.Events.SelectMany(e => EntryLimits.Check(EventEntry.Of(e))));
        Assert.Empty(Repository.Shipped.Observations.SelectMany(o => EntryLimits.Check(ObservationEntry.Of(o))));
    }

    [Fact]
    public void ShippedRows_FollowingTheirLinks_NeverComeBack() =>
        Assert.Empty(Repository.Shipped.Events.Where(e => LinkCycles.Find(e, Repository.Dataset.Find) is not null).Select(e => e.Id));

    [Fact]
    public void EventsJson_OfEachTrack_IsItsDataFileByteForByte()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("data/events")))
        {
            using var written = new MemoryStream();
            TableFiles.WriteEventsJson(Repository.Dataset.Events.Where(e => e.Track.Id == Path.GetFileNameWithoutExtension(file)), written);
            Assert.Equal(File.ReadAllText(file), Encoding.UTF8.GetString(written.ToArray()));
        }
    }

    [Fact]
    public void SeriesCsv_OfBothFiles_IsTheirBytes()
    {
        // The readers keep the order of the files; the batch has them one after the other by path.
        var files = Directory.GetFiles(Repository.Path("data/series")).Order(StringComparer.Ordinal).Select(File.ReadAllLines).ToList();
        using var written = new MemoryStream();
        TableFiles.WriteSeriesCsv(Repository.Shipped.Observations, written);
        Assert.Equal(
            string.Join('\n', [.. files[0], .. files[1].Skip(1), ""]),
            Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void Limits_AllOfThem_AreInTheDocsWithTheirNumbers()
    {
        var lines = File.ReadAllLines(Repository.Path("docs/editing.md"));
        Assert.All(
            EntryLimits.Characters,
            limit => Assert.Contains(lines, l => System.Text.RegularExpressions.Regex.IsMatch(l, $@"`{System.Text.RegularExpressions.Regex.Escape(limit.Key)}`[^|]*\| {limit.Value}\b")));
        Assert.All(EntryLimits.Rows, limit => Assert.Contains(lines, l => l.Contains($"`{limit.Key}`", StringComparison.Ordinal) && l.Contains($" {limit.Value}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("""{"title":["a"]}""", "title")]
    [InlineData("""{"colour":"red"}""", "colour")]
    [InlineData("""{"sources":"none"}""", "sources")]
    [InlineData("""{"sources":["none"]}""", "sources[0]")]
    [InlineData("""{"sources":[{"colour":"red"}]}""", "sources[0].colour")]
    [InlineData("""{"targets":[1]}""", "targets")]
    [InlineData("""{"title":"\ud83d"}""", "")]
    public void Read_JsonOfAnotherShape_IsAProblemAtItsField(string json, string field) =>
        Assert.Equal([field], EntryJson.Read(RowKind.Event, json).Problems.Select(p => p.Field));

    [Theory]
    [InlineData("Announcement No. 70 of 2025", "cn-2025-11-07-announcement-70", DuplicateSign.OfficialNumber)]
    [InlineData("公告2025年第70号", "cn-2025-11-07-announcement-70", DuplicateSign.OfficialNumber)]
    [InlineData("no 70", "cn-2025-11-07-announcement-70", DuplicateSign.OfficialNumber)]
    [InlineData("Japan arrested a trawler captain", "jp-2010-09-08-captain-arrested", DuplicateSign.Title)]
    [InlineData("http://maritime-executive.com/article/chinese-fishing-boat-collides-two-japanese-patrol-boats/", "dip-2010-09-07-senkaku-trawler-collision", DuplicateSign.SourceAddress)]
    public void LikelyDuplicates_OfShippedRows_AreFound(string pasted, string id, DuplicateSign sign)
    {
        var found = LikelyDuplicates.Find(pasted, Repository.Shipped.Events);

        Assert.Contains((id, sign), found.Select(d => (d.Event.Id, d.Same)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Announcement No. 70 of 1999")]
    [InlineData("https://example.org/never-seen")]
    [InlineData("Something else entirely happened somewhere")]
    public void LikelyDuplicates_OfSomethingNew_AreNone(string pasted) => Assert.Empty(LikelyDuplicates.Find(pasted, Repository.Shipped.Events));
}
