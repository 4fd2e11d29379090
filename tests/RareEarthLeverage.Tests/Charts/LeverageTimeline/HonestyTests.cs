using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>What is not known is never drawn as known.</summary>
public sealed class HonestyTests
{
    [Fact]
    public void Draw_MoreThan_IsABarWithoutTop()
    {
        var figure = Pictures.Draw("series=cn-ree-exports-yoy-rsis&preset=april-2025");
        var july = Pictures.Bars(figure).Single(b => b.Name.StartsWith("Jul 2025", StringComparison.Ordinal));
        var box = Assert.Single(july.Marks.OfType<BoxMark>());
        Assert.Equal(BoxSide.Top, box.Open);
        Assert.Null(box.Fill);
        Assert.Equal(">20%", Assert.Single(july.Marks.OfType<TextMark>()).Text);
        Assert.Contains("more than", Pictures.Texts(figure));
        var april = Pictures.Bars(figure).Single(b => b.Name.StartsWith("Apr 2025", StringComparison.Ordinal));
        Assert.Equal(BoxSide.None, april.Marks.OfType<BoxMark>().Single().Open);
    }

    [Fact]
    public void Draw_Gap_HasWordsAndNoBar()
    {
        var figure = Pictures.Draw("series=cn-ree-exports-yoy-rsis&preset=april-2025");
        Assert.Equal(5, Pictures.Bars(figure).Count); // April to August 2025; February and March have no figure.
        Assert.Equal(2, Pictures.Texts(figure).Count(t => t == "no figure"));
        Assert.Contains("No growth figure for Feb 2025, Mar 2025.", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_ZeroGrowth_IsABarAndNoGap()
    {
        var dataset = new Dataset(1, [], [Sample.Figure("2024-04", 100), Sample.Figure("2025-04", 100)], new ReferenceTables());
        var figure = Pictures.Draw("from=2025-04&to=2025-04", dataset);
        Assert.Contains("0.0%", Assert.Single(Pictures.Bars(figure)).Marks.OfType<TextMark>().Select(t => t.Text));
    }

    [Fact]
    public void Draw_ReportedRateThatDiffers_IsMarked()
    {
        var dataset = new Dataset(1, [], [Sample.Figure("2024-04", 100), Sample.Figure("2025-04", 110, yoy: 12)], new ReferenceTables());
        var bar = Assert.Single(Pictures.Bars(Pictures.Draw("from=2025-04&to=2025-04", dataset)));
        Assert.Equal("Apr 2025: +10.0%, reported as +12.0%", bar.Name);
        Assert.Contains(bar.Marks.OfType<PathMark>(), p => p.Stroke == Ink.Text);
    }

    [Fact]
    public void Draw_NoEvents_SaysSoInThePicture()
    {
        Assert.Contains("No events in this view: widen the time or loosen the filters.", Pictures.Texts(Pictures.Draw("from=1950&to=1951")));
        Assert.Contains("No figure of this series in this window", Pictures.Texts(Pictures.Draw("from=1950&to=1951")));
        Assert.NotEmpty(Pictures.Texts(Pictures.Draw("", new Dataset(1, [], [], new ReferenceTables()))));
    }

    [Fact]
    public void Draw_ScheduledEnd_IsHatchedWithoutEnd()
    {
        var figure = Pictures.Draw("from=2025-01&to=2027-06", Sample.Dataset(
            Sample.Event("known", "2025-02-01", end: "2025-08-01"),
            Sample.Event("planned", "2025-02-01", end: "2027-01-10", scheduled: true)));
        Assert.Null(Bar("known").Hatch);
        Assert.NotNull(Bar("known").Fill);
        Assert.Equal(Ink.China, Bar("planned").Hatch);
        Assert.Single(Pictures.Event(figure, "known").Marks.OfType<PathMark>()); // The end stroke.
        Assert.Empty(Pictures.Event(figure, "planned").Marks.OfType<PathMark>());
        Assert.DoesNotContain("? not recorded", Pictures.Texts(figure));

        BoxMark Bar(string id) => Pictures.Event(figure, id).Marks.OfType<BoxMark>().Single();
    }

    [Fact]
    public void Draw_ScheduledEndThatPassed_SaysNotRecorded()
    {
        var pause = Sample.Event("pause", "2025-02-01", end: "2025-12-31", scheduled: true);
        Assert.Contains("? not recorded", Pictures.Texts(Pictures.Draw("from=2025-01&to=2026-12", Sample.Dataset(pause))));
        Assert.DoesNotContain("? not recorded", Pictures.Texts(Pictures.Draw("from=2025-01&to=2026-12&asOf=2025-12-31", Sample.Dataset(pause))));

        var revoked = Sample.Event("over", "2025-12-01", actsOn: [new("pause", LinkKind.Revokes)]);
        Assert.DoesNotContain("? not recorded", Pictures.Texts(Pictures.Draw("from=2025-01&to=2026-12", Sample.Dataset(pause, revoked))));
    }

    [Fact]
    public void Draw_IntervalBeyondTheEdges_HasArrows()
    {
        var figure = Pictures.Draw("from=2025-03&to=2025-04", Sample.Dataset(Sample.Event("long", "2024-01-01", end: "2026-01-01")));
        var time = figure.Scene.Time!;
        var arrows = Pictures.Event(figure, "long").Marks.OfType<PathMark>().Where(p => p.Fill == Ink.China).ToList();
        Assert.Equal(2, arrows.Count);
        Assert.Contains(arrows, a => a.From.X < time.LeftPx);
        Assert.Contains(arrows, a => a.From.X > time.RightPx);
    }

    [Fact]
    public void Draw_LowConfidence_IsDashedAndQuestioned()
    {
        var figure = Pictures.Draw("preset=2010");
        var halt = Pictures.Event(figure, "cn-2010-09-21-japan-informal-halt");
        Assert.Contains("Reported halt to Japan?", halt.Marks.OfType<TextMark>().Select(t => t.Text));
        Assert.Contains(halt.Marks.OfType<GlyphMark>(), g => g.Dashed && g.Fill == Ink.Paper);
        Assert.Contains("low confidence", halt.Name, StringComparison.Ordinal);
        Assert.Equal("/events/cn-2010-09-21-japan-informal-halt", halt.Link);
    }

    [Theory]
    [InlineData("jp-2010-09-08-captain-arrested")]
    [InlineData("cn-2010-09-21-japan-informal-halt")]
    [InlineData("cn-2010-11-19-japan-shipments-resume")]
    public void Draw_Preset2010_ShowsTheEpisode(string id) => Assert.Contains(id, Pictures.Draw("preset=2010").Tables[0].Rows.Select(r => r.EventId));

    [Fact]
    public void Draw_Selected_HasRingNearbyDashedAndOthersFaded()
    {
        var figure = Pictures.Draw("sel=cn-2025-10-09-announcement-61");
        var selected = Pictures.Event(figure, "cn-2025-10-09-announcement-61");
        Assert.True(selected.Selected);
        Assert.Contains(selected.Marks.OfType<GlyphMark>(), g => g.Stroke == Ink.Focus);

        var nearby = Pictures.Connectors(figure, GroupKind.NearbyConnector);
        Assert.Contains(nearby, c => c.EventIds.SequenceEqual(["us-2025-09-12-entity-list-23-chinese", "cn-2025-10-09-announcement-61"]));
        Assert.All(nearby, c => Assert.All(c.Marks.OfType<PathMark>(), p => Assert.True(p.Dashed)));

        var stated = Pictures.Connectors(figure, GroupKind.StatedConnector);
        Assert.All(stated, c => Assert.All(c.Marks.OfType<PathMark>(), p => Assert.False(p.Dashed)));
        Assert.All(stated, c => Assert.Equal(!c.EventIds.Contains("cn-2025-10-09-announcement-61"), c.Marks.OfType<PathMark>().Single().Stroke == Ink.Grid));
        Assert.DoesNotContain(nearby, n => stated.Any(s => s.EventIds.SequenceEqual(n.EventIds)));
    }

    [Fact]
    public void Draw_SelectedTrigger_LeadsToWhatFollowed()
    {
        var figure = Pictures.Draw("window=10", Sample.Dataset(
            Sample.Event("t", "2025-04-02", EventTracks.UsTariff),
            Sample.Event("near", "2025-04-09"),
            Sample.Event("far", "2025-04-20"),
            Sample.Event("eases", "2025-04-05", direction: Direction.Easing)));
        Assert.Empty(Pictures.Connectors(figure, GroupKind.NearbyConnector));
        var selected = Pictures.Draw("window=10&sel=t", Sample.Dataset(
            Sample.Event("t", "2025-04-02", EventTracks.UsTariff),
            Sample.Event("near", "2025-04-09"),
            Sample.Event("far", "2025-04-20"),
            Sample.Event("eases", "2025-04-05", direction: Direction.Easing)));
        Assert.Equal(["t", "near"], Assert.Single(Pictures.Connectors(selected, GroupKind.NearbyConnector)).EventIds);
    }

    [Fact]
    public void Draw_SelectedOutside_SaysSo() =>
        Assert.Contains("lies outside this view", Pictures.Draw("sel=cn-2025-10-09-announcement-61&preset=2010").Caption.Coverage, StringComparison.Ordinal);

    [Fact]
    public void Draw_AsOfInTheWindow_HasALine()
    {
        var figure = Pictures.Draw("from=2026&to=2027");
        Assert.Contains("as of 21 Nov 2026", Pictures.Texts(figure));
        Assert.Contains(figure.Scene.Flat().OfType<PathMark>(), p => p.Stroke == Ink.Today && p.Dashed);
        Assert.DoesNotContain("as of 21 Nov 2026", Pictures.Texts(Pictures.Draw()));
    }

    [Fact]
    public void Draw_Filters_AreNamedInThePicture() =>
        Assert.Contains(Pictures.Texts(Pictures.Draw("direction=easing&confidence=high&q=licen")), t => t.StartsWith("Shown: direction: easing; text: “licen”; high confidence only", StringComparison.Ordinal));

    [Fact]
    public void Draw_Growth_ComesFromGrowthRates()
    {
        var figure = Pictures.Draw();
        var rates = GrowthRates.Over(Repository.Dataset, SeriesCatalog.Headline, new(2024, 12), new(2026, 2));
        Assert.Equal(rates.Count(r => r.Shown is not null), Pictures.Bars(figure).Count);
        Assert.Equal(rates.Count, figure.Tables[1].Rows.Count);
    }
}
