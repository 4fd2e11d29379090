using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

public sealed class FigureQueryTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static FigureRequestReading Read(string query) =>
        FigureQuery.Read(
            query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], Uri.UnescapeDataString(p[1]))),
            Today);

    [Fact]
    public void Read_Nothing_IsTheDefault()
    {
        var reading = Read("");
        Assert.Empty(reading.Problems);
        Assert.Equal(new FigureRequest { AsOf = Today }, reading.Request);
        Assert.Equal("", FigureQuery.Write(reading.Request, Today));
    }

    [Theory]
    [InlineData("from=2025&to=2025", "2025-01-01", "2025-12-31")]
    [InlineData("from=2025-02&to=2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("from=2025-04-04&to=2025-04-04", "2025-04-04", "2025-04-04")]
    public void Read_Period_RunsFromItsFirstDayToItsLast(string query, string from, string to)
    {
        var reading = Read(query);
        Assert.Empty(reading.Problems);
        Assert.Equal((Sample.Day(from), Sample.Day(to)), (reading.Request.From, reading.Request.To));
        Assert.Equal(query, FigureQuery.Write(reading.Request, Today));
    }

    [Fact]
    public void Read_Lists_TakeCommasAndRepetition()
    {
        var reading = Read("tracks=diplomacy,us-tariff&tracks=us-tariff&direction=easing&direction=tightening");
        Assert.Empty(reading.Problems);
        Assert.Equal([EventTracks.UsTariff, EventTracks.Diplomacy], reading.Request.Tracks);
        Assert.Equal([Direction.Tightening, Direction.Easing], reading.Request.Directions);
        Assert.Equal("tracks=us-tariff,diplomacy&direction=tightening,easing", FigureQuery.Write(reading.Request, Today));
    }

    [Fact]
    public void Read_EmptyValuesOfAForm_AreNotSet()
    {
        var reading = Read("q=&tracks=&from=&sel=&preset=&height=");
        Assert.Empty(reading.Problems);
        Assert.Equal(new FigureRequest { AsOf = Today }, reading.Request);
    }

    [Theory]
    [InlineData("colour=red", "colour")]
    [InlineData("Width=800", "Width")]
    [InlineData("preset=2011", "preset")]
    [InlineData("from=2025-13", "from")]
    [InlineData("from=2025-4-4", "from")]
    [InlineData("from=1850", "from")]
    [InlineData("from=2026&to=2025", "from")]
    [InlineData("preset=2010&to=2025", "preset")]
    [InlineData("tracks=us-tariff,moon", "tracks")]
    [InlineData("direction=Easing", "direction")]
    [InlineData("instrument=embargo", "instrument")]
    [InlineData("element=dy", "element")]
    [InlineData("element=Fe", "element")]
    [InlineData("target=usa", "target")]
    [InlineData("target=us", "target")]
    [InlineData("legalForm=Informal", "legalForm")]
    [InlineData("scope=all", "scope")]
    [InlineData("tier=press", "tier")]
    [InlineData("seed=yes", "seed")]
    [InlineData("pins=a,b,c,d,e,f,g", "pins")]
    [InlineData("pins=No_18", "pins")]
    [InlineData("panel=prices", "panel")]
    [InlineData("confidence=certain", "confidence")]
    [InlineData("sel=../etc", "sel")]
    [InlineData("series=cn-ree-exports-volume-ytd", "series")]
    [InlineData("window=0", "window")]
    [InlineData("window=366", "window")]
    [InlineData("asOf=2026-11", "asOf")]
    [InlineData("width=199", "width")]
    [InlineData("width=+500", "width")]
    [InlineData("height=4001", "height")]
    [InlineData("width=500&width=600", "width")]
    [InlineData("size=a5", "size")]
    [InlineData("size=slide&width=800", "size")]
    [InlineData("size=slide&height=800", "size")]
    [InlineData("labels=none", "labels")]
    [InlineData("theme=sepia", "theme")]
    [InlineData("table=prices", "table")]
    [InlineData("rev=0", "rev")]
    [InlineData("basis=signed", "basis")]
    [InlineData("destination=us,fr", "destination")]
    [InlineData("anchors=2010-09-21,Not An Id", "anchors")]
    [InlineData("anchors=a,b,c,d,e,f", "anchors")]
    public void Read_Unknown_IsAProblemThatNamesTheParameter(string query, string parameter)
    {
        var problem = Assert.Single(Read(query).Problems);
        Assert.Equal(parameter, problem.Parameter);
        Assert.NotEmpty(problem.Takes);
    }

    [Fact]
    public void Read_ParameterOfAnotherChart_IsAProblemThatNamesThoseItTakes()
    {
        var reading = FigureQuery.Read([KeyValuePair.Create("anchors", "2010-09-21"), KeyValuePair.Create("from", "2025")], Today, new LeverageTimelineChart());
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("anchors", problem.Parameter);
        Assert.StartsWith("nothing in leverage-timeline, which takes preset, from, to, tracks", problem.Takes, StringComparison.Ordinal);
        Assert.EndsWith("rev", problem.Takes, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_OfEveryChart_AreKnownAndNotCommon() =>
        Assert.All(ChartCatalog.All.SelectMany(c => c.Parameters), p => Assert.Contains(p, FigureQuery.Parameters.Except(FigureQuery.Common)));

    [Fact]
    public void Read_PartlyWrong_KeepsTheRest()
    {
        var reading = Read("width=800&theme=sepia&tracks=us-tariff,moon");
        Assert.Equal(2, reading.Problems.Count);
        Assert.Equal(new FigureRequest { AsOf = Today, WidthPx = 800, Tracks = [EventTracks.UsTariff] }, reading.Request);
    }

    [Fact]
    public void Read_NamedSize_IsItsPixels_AndTheyAreWrittenAsTheName()
    {
        Assert.Equal((1280, 720), (Read("size=slide").Request.WidthPx, Read("size=slide").Request.HeightPx));
        Assert.All(FigureSizes.All, s => Assert.Equal("size=" + s.Id, FigureQuery.Write(Read($"width={s.WidthPx}&height={s.HeightPx}").Request, Today)));
    }

    [Fact]
    public void Write_Text_IsEscaped() =>
        Assert.Equal("q=a%26b%3D%20%C3%A9,", FigureQuery.Write(new FigureRequest { AsOf = Today, Text = "a&b= é," }, Today));

    [Fact]
    public void Write_EveryPreset_ReadsBack() =>
        Assert.All(Presets.All, p => Assert.Equal(p.Id, Read(FigureQuery.Write(new FigureRequest { AsOf = Today, Preset = p.Id }, Today)).Request.Preset));

    [Fact]
    public void Read_WhatWasWritten_IsTheSameRequest()
    {
        var random = new Random(20260109);
        for (var round = 0; round < 2000; round++)
        {
            var request = RandomRequest(random);
            var query = FigureQuery.Write(request, Today);
            var reading = Read(query);
            Assert.Empty(reading.Problems);
            Assert.Equal(request, reading.Request);
            Assert.Equal(query, FigureQuery.Write(reading.Request, Today));
        }
    }

    private static FigureRequest RandomRequest(Random random)
    {
        bool Coin() => random.Next(2) == 0;
        DateOnly Day() => new DateOnly(FigureQuery.FirstYear, 1, 1).AddDays(random.Next(100_000));
        T Of<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
        var (a, b) = (Day(), Day());
        var preset = random.Next(3) == 0 ? Of(Presets.All).Id : null;
        var series = SeriesCatalog.All.Where(s => !s.Cumulative).ToList();
        const string letters = "abc,&=+ %éя漢\"'<>";
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => letters[random.Next(letters.Length)])).Trim();
        return new()
        {
            Preset = preset,
            From = preset is null && Coin() ? (a < b ? a : b) : null,
            To = preset is null && Coin() ? (a < b ? b : a) : null,
            Tracks = Coin() ? [.. EventTracks.All.Where(_ => Coin())] : [],
            Directions = Coin() ? [.. Enum.GetValues<Direction>().Where(_ => Coin())] : [],
            Instruments = Coin() ? [.. Enum.GetValues<Instrument>().Where(_ => Coin())] : [],
            Elements = Coin() ? [.. ElementSymbols.All.Where(_ => Coin())] : [],
            Targets = Coin() ? [.. new[] { "US", "EU", "all" }.Where(_ => Coin())] : [],
            LegalForms = Coin() ? [.. Enum.GetValues<LegalForm>().Where(_ => Coin())] : [],
            Scopes = Coin() ? [.. Enum.GetValues<MineralScope>().Where(_ => Coin())] : [],
            Tiers = Coin() ? [.. Enum.GetValues<SourceTier>().Where(_ => Coin())] : [],
            Seed = Coin() ? Coin() : null,
            Pins = [.. Enumerable.Range(0, random.Next(FigureQuery.MostPins + 1)).Select(i => $"cn-{random.Next(3000)}-{i}")],
            Panel = Of(Enum.GetValues<TimelinePanel>()),
            Text = Coin() && text.Length > 0 ? text : null,
            Confidence = Coin() ? Of(Enum.GetValues<Confidence>()) : null,
            Selected = Coin() ? $"cn-{random.Next(3000)}-x" : null,
            SeriesId = Coin() ? Of(series).Id : null,
            WindowDays = random.Next(1, 366),
            Sort = Coin() ? "-title" : Coin() ? "weight" : null,
            Basis = Of(Enum.GetValues<DateBasis>()),
            Destinations = Coin() ? [.. FigureQuery.DestinationWords.Where(_ => Coin())] : [],
            Anchors = Coin() ? ["2010-09-21", $"cn-{random.Next(3000)}-x"] : [],
            AsOf = Coin() ? Today : Day(),
            WidthPx = random.Next(200, 4001),
            HeightPx = Coin() ? random.Next(200, 4001) : null,
            Theme = Of(Enum.GetValues<Theme>()),
            Labels = Of(Enum.GetValues<LabelStyle>()),
            Table = Coin() ? "growth" : null,
            Rev = Coin() ? random.Next(1, 9999) : null,
        };
    }
}
