using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Episodes;

public sealed class EpisodesTests
{
    private const string Id = "episodes";

    [Fact]
    public void Differences_Shipped_SayNotKnownWhereTheRecordHasNothing() =>
        Assert.Equal(
            [
                "2010-09-21|1|informal|0||59|||||",
                "2025-04-04|2|administrative|7|38|40||40|20.31|-5.67|21.42", // No. 18 itself was never suspended; the listings of that day were
                "2025-10-09|4|administrative|12|8|21|29|29|-4.32|24.41|22.99",
            ],
            Drawn.Lines(Drawn.Figure(Id).Tables[0], "day_zero", "acts", "legal_form", "elements", "talks_days", "easing_days", "suspension_days", "move_suspension_days", "growth_before", "growth_after_1", "growth_after_3"));

    [Fact]
    public void Draw_Shipped_LosesNoEventOfAnEpisode()
    {
        var figure = Drawn.Figure(Id);
        var table = Drawn.Table(figure, "events");
        var expected = Repository.Dataset.Events
            .Where(e => e.Track.Role is TrackRole.Trigger or TrackRole.Act && (e.Confidence > Confidence.Low || e.Weight == 5))
            .Where(e => e.Span.Last >= new DateOnly(2025, 7, 11) && e.Date <= new DateOnly(2026, 7, 6)) // 9 October 2025 − 90 and + 270 days
            .Select(e => e.Id)
            .ToList();

        Assert.Equal(expected, table.Rows.Where(r => r.Cells[0] == "cn-2025-10-09-announcement-61").Select(r => r.EventId));
        Assert.Equal(table.Rows.Select(r => r.EventId).Order(StringComparer.Ordinal), figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event).Select(g => g.EventIds[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Draw_Anchors_StandAtDayZero()
    {
        var figure = Drawn.Figure(Id);
        var anchors = figure.Scene.Groups().Where(g => g.Marks.OfType<GlyphMark>().Any(m => m.Stroke == Ink.Focus)).ToList();

        Assert.Equal(["cn-2010-09-21-japan-informal-halt", "cn-2025-04-04-announcement-18", "cn-2025-10-09-announcement-61"], anchors.Select(a => a.EventIds[0]));
        Assert.Single(anchors.Select(a => Math.Round(a.AnchorX!.Value, 6)).Distinct());
        Assert.Contains("day 0", Drawn.Texts(figure));
    }

    [Fact]
    public void Draw_ChosenAnchors_AreDrawnInTheirOrderAndUnknownOnesNamed()
    {
        var figure = Drawn.Figure(Id, "anchors=2025-10-01,no-such-event,cn-2026-06-22-control-list-10-us,2027-01-01");

        Assert.Equal(["1 Oct 2025: a chosen day", "22 Jun 2026: No. 23: MP, USA Rare Earth"], Drawn.Lines(figure.Tables[0], "name"));
        Assert.Contains("Not drawn: no-such-event, no event of the record", figure.Caption.Coverage, StringComparison.Ordinal);
        Assert.Contains("Not drawn: 2027-01-01", figure.Caption.Coverage, StringComparison.Ordinal);
        Assert.Contains("Not over yet: 22 Jun 2026", figure.Caption.Coverage, StringComparison.Ordinal);
        Assert.Contains(figure.Scene.Flat().OfType<BoxMark>(), b => b.Hatch == Ink.Grid);
    }

    [Fact]
    public void Draw_NoAnchorKnown_SaysSo()
    {
        var figure = Drawn.Figure(Id, "anchors=no-such-event");
        Assert.StartsWith("None of the anchors is in the record", figure.Empty, StringComparison.Ordinal);
        Assert.Contains(figure.Empty, string.Join(' ', Drawn.Texts(figure)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("after", "0")]
    [InlineData("after", "731")]
    [InlineData("before", "-1")]
    [InlineData("before", "366")]
    [InlineData("anchors", "a,b,c,d,e,f")]
    [InlineData("anchors", "Not An Id")]
    [InlineData("series", "cn-ree-exports-volume")]
    public void Read_BadValue_NamesTheParameter(string name, string value)
    {
        var problem = Assert.Single(FigureQuery.Read([KeyValuePair.Create(name, value)], Drawn.AsOf, Drawn.Chart(Id)).Problems);
        Assert.Equal((name, value), (problem.Parameter, problem.Given));
    }

    [Fact]
    public void Write_Span_ReadsBack()
    {
        var request = Drawn.Request(Id, "anchors=2025-10-01&before=30&after=60");
        Assert.Equal((30, 60), (request.BeforeDays, request.AfterDays));
        Assert.Equal("anchors=2025-10-01&before=30&after=60", FigureQuery.Write(request, Drawn.AsOf));
        Assert.NotEqual(request, request with { AfterDays = 61 });
    }

    [Fact]
    public void Draw_Usual_IsTheApprovedPicture() => Drawn.IsApproved(Id, "Episodes");
}
