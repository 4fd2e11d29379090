using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Web.Editing.Forms;
using RareEarthLeverage.Web.Editing.Monthly;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class FormPartsTests
{
    [Theory]
    [InlineData("7 Nov 2025", "2025-11-07")]
    [InlineData("November 7, 2025", "2025-11-07")]
    [InlineData(" 2025-11-07 ", "2025-11-07")]
    [InlineData("2025-1-5", "2025-01-05")]
    [InlineData("Nov 2025", "2025-11")]
    [InlineData("2025年11月7日", "2025-11-07")]
    [InlineData("7/11/2025", "7/11/2025")]
    [InlineData("31 Feb 2025", "31 Feb 2025")]
    public void TypedDate_IsReadWhereThereIsOneWayToReadIt(string typed, string iso) => Assert.Equal(iso, TypedDate.Normal(typed));

    [Theory]
    [InlineData("2025", "2025-01-01", "year")]
    [InlineData("2025-04", "2025-04-01", "month")]
    [InlineData("4 Apr 2025", "2025-04-04", "day")]
    [InlineData("soon", "soon", "day")]
    public void Date_CarriesItsPrecision_AndIsShownAsItWasTyped(string typed, string date, string precision)
    {
        var entry = new EventEntry();

        Assert.True(EntryPaths.Set(entry, "date", typed));

        Assert.Equal((date, precision), (entry.Date, entry.DatePrecision));
        Assert.Equal(TypedDate.Normal(typed), EntryPaths.Get(entry, "date"));
    }

    [Fact]
    public void EveryFieldOfAnEvent_HasGuidanceAndCanBeTypedByItsPath()
    {
        foreach (var field in EntryJson.FieldNames(RowKind.Event))
        {
            Assert.NotEqual(field, FieldGuide.Of(field).Label);
        }

        foreach (var path in EntryLimits.Characters.Keys.Where(k => k.StartsWith("sources.", StringComparison.Ordinal) || k.StartsWith("acts_on.", StringComparison.Ordinal) || k.StartsWith("stated_triggers.", StringComparison.Ordinal)).Select(k => k.Replace(".", "[1].", StringComparison.Ordinal)))
        {
            var entry = new EventEntry();
            Assert.True(EntryPaths.Set(entry, path, "typed"), path);
            Assert.Equal("typed", EntryPaths.Get(entry, path));
        }
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("sources[0].nothing")]
    [InlineData("sources[999].title")]
    [InlineData("__proto__[0].title")]
    public void Path_OfNoField_IsNotTyped(string path) => Assert.False(EntryPaths.Set(new EventEntry(), path, "typed"));

    [Fact]
    public void Problem_OfALinkedRow_GetsToTheRowThatIsMeant()
    {
        var entry = new EventEntry { ActsOn = [new() { Id = "a" }, new() { Id = "b" }], StatedTriggers = [new() { Claim = "x" }, new()] };

        var placed = ProblemPlaces.Of(entry, [new("acts_on", "b", "the id of a row"), new("stated_triggers.claim", "nothing", "who asserts what"), new("acts_on", "a → b → a", "no ring"), new("datePrecision", "x", "day")]);

        Assert.Equal(["acts_on[1].id", "stated_triggers[1].claim", "acts_on", "date"], placed.Select(p => p.Field));
    }

    [Theory]
    [InlineData("https://www.mofcom.gov.cn/70.html", "sources[0].url")]
    [InlineData("商务部公告2025年第70号", "reference")]
    [InlineData("Announcement No. 70 of 2025", "reference")]
    [InlineData("October controls suspended worldwide", "title")]
    public void Beginning_PutsWhatWasPastedWhereItBelongs(string pasted, string path)
    {
        var entry = new EventEntry();

        Assert.Equal(path, Beginning.Take(entry, pasted));
        Assert.Equal(pasted, EntryPaths.Get(entry, path));
    }

    [Fact]
    public void IdSuggestion_TakesTheNextNumberWhereTheIdIsTaken()
    {
        var entry = new EventEntry { Track = "china-control", Date = "2025-11-07", DatePrecision = "day", Reference = "Announcement No. 70 of 2025" };

        Assert.Equal("cn-2025-11-07-announcement-70-2", IdSuggestion.Of(entry, ShippedData.Dataset));
        Assert.Equal("", IdSuggestion.Of(new() { Track = "china-control", Date = "soon" }, ShippedData.Dataset));
    }

    [Theory]
    [InlineData("official", "", "", "These sources allow high confidence. Publishing will set confidence to high.")]
    [InlineData("official", "high", "", "These sources allow high confidence.")]
    [InlineData("secondary", "high", "", "This source allows low confidence only. Medium needs one of tier official to trade, or two of lower tiers. Publishing will lower confidence from high to low.")]
    public void SourceStrength_SaysWhatPublishingWillSet(string tier, string confidence, string access, string words) =>
        Assert.Equal(words, SourceStrength.Of(new() { Confidence = confidence, Sources = [new() { Tier = tier, Publisher = "MOFCOM", Access = access }] }));

    [Fact]
    public void Preview_DrawsTheDraftAmongItsNeighbours_AndInPlaceOfItself()
    {
        var entry = EventEntry.Of(ShippedData.Dataset.Find("cn-2025-11-07-announcement-70") ?? throw new InvalidOperationException("Not shipped"));
        entry.Label = "A label of the draft";

        var figure = DraftPreview.Draw(entry, ShippedData.Dataset, FixedTime.Today, 416);

        var shown = figure.Tables.SelectMany(t => t.Rows).Select(r => r.EventId).ToList();
        Assert.Contains("cn-2025-11-07-announcement-70", shown);
        Assert.Contains("dip-2025-10-30-busan-trump-xi", shown);
        Assert.False(DraftPreview.CanDraw(new() { Track = "china-control", Date = "2025-11-07", DatePrecision = "day" }));
    }

    [Fact]
    public void PastedRows_AreReadWithAndWithoutAHeader()
    {
        var series = SeriesCatalog.Find(SeriesCatalog.Headline) ?? throw new InvalidOperationException("No headline");
        var common = new ObservationEntry { Publisher = "GACC", Tier = "official", Preferred = "yes" };

        var plain = PastedFigures.Read("2025-04\t4,785.1\t\t-5.7%\nMay 2025\t~5865\n", series, common);
        var headed = PastedFigures.Read("Month;Tonnes;YoY;Source\n2025-04;4785;\u22125.7;\"Customs; table 13\"\n", series, common);

        Assert.Equal(["2025-04 4785.1 = -5.7 =", "2025-05 5865 ~  "], plain.Select(o => $"{o.Month} {o.Value} {o.Qualifier} {o.YoyPct} {o.YoyQualifier}"));
        var row = Assert.Single(headed);
        Assert.Equal(("2025-04", "4785", "-5.7", "Customs; table 13", "GACC", "t"), (row.Month, row.Value, row.YoyPct, row.SourceTitle, row.Publisher, row.Unit));
        Assert.Equal("4.785,1", Assert.Single(PastedFigures.Read("2025-04\t4.785,1", series, common)).Value);
    }

    [Fact]
    public void Growth_IsRecomputedFromTheRowsBeingEntered()
    {
        var series = new TradeSeries(SeriesCatalog.Find(SeriesCatalog.Headline) ?? throw new InvalidOperationException("No headline"), []);
        FigureRow Row(string month, string value) => new(RareEarthLeverage.Store.Editing.DraftSubject.New(RowKind.Observation), new() { Series = SeriesCatalog.Headline, Month = month, Value = value, Unit = "t", Qualifier = "=", Tier = "official", Preferred = "yes" });
        var (before, after) = (Row("2025-04", "4000"), Row("2026-04", "5000"));

        var with = new SeriesAfter(series, [before, after]);

        // 5000 / 4000 - 1 = 25 per cent.
        Assert.Equal(25m, with.Recomputed(after)?.Percent);
        Assert.Null(with.Recomputed(before));
    }
}
