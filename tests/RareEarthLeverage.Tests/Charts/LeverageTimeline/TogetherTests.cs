using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>Two things read together: pins, acts on acts, and what stands under the lanes.</summary>
public sealed class TogetherTests
{
    [Fact]
    public void Selected_ShowsWhatItActsOn_AndWhatActedOnIt_ApartFromTriggers()
    {
        var figure = Pictures.Draw("sel=cn-2025-10-09-announcement-61");
        var acts = Pictures.Connectors(figure, GroupKind.ActConnector).Select(c => (c.EventIds[0], c.EventIds[1], c.Name)).ToList();

        Assert.Contains(("cn-2025-04-04-announcement-18", "cn-2025-10-09-announcement-61", "No. 61: 0.1% rule extends No. 18: seven elements"), acts);
        Assert.Contains(("cn-2025-10-09-announcement-61", "cn-2025-11-07-announcement-70", "No. 70: pause to Nov 2026 suspends No. 61: 0.1% rule"), acts);
        Assert.Contains("acts on it: suspends, amends, extends and so on", Pictures.Texts(figure));
        Assert.NotEmpty(Pictures.Connectors(figure, GroupKind.StatedConnector));
    }

    [Fact]
    public void NothingSelected_ShowsNoActsOnActs() => Assert.Empty(Pictures.Connectors(Pictures.Draw(), GroupKind.ActConnector));

    [Fact]
    public void Pins_HaveLettersAndTheDaysBetween()
    {
        var figure = Pictures.Draw("pins=us-2025-04-02-reciprocal-tariff,cn-2025-11-07-announcement-70,cn-2025-04-04-announcement-18");
        var names = figure.Scene.Groups().Where(g => g.Name.StartsWith("Pinned", StringComparison.Ordinal)).Select(g => g.Name).ToList();

        // 4 April to 7 November 2025: 26 + 31 + 30 + 31 + 31 + 30 + 31 + 7 = 217.
        Assert.Equal(["Pinned A: 34% tariff", "Pinned C: No. 18: seven elements, 2 days after A", "Pinned B: No. 70: pause to Nov 2026, 217 days after C"], names);
        Assert.Contains("2 days", Pictures.Texts(figure));
        Assert.Contains("217 days", Pictures.Texts(figure));
        Assert.Contains("pinned: A 34% tariff, B No. 70: pause to Nov 2026, C No. 18: seven elements", figure.Caption.Filters, StringComparison.Ordinal);
    }

    [Fact]
    public void Pins_OutsideTheView_AreLeftOut() => Assert.DoesNotContain(Pictures.Draw("pins=cn-2010-09-21-japan-informal-halt").Scene.Groups(), g => g.Name.StartsWith("Pinned", StringComparison.Ordinal));

    [Fact]
    public void PanelVolume_ShowsTheFiguresAsPublished_AndNoFigureAsAGap()
    {
        var figure = Pictures.Draw("panel=volume");
        var rows = figure.Tables[1].Rows.Select(r => (r.Cells[1], r.Cells[2], r.Cells[3])).ToList();

        Assert.Equal("figures", figure.Tables[1].Name);
        Assert.Contains(("2025-10-01", "2025-10-31", "4343.5"), rows);
        // January and February 2026 together 10,468 tonnes: 5,234 a month.
        Assert.Contains(("2026-01-01", "2026-02-28", "5234"), rows);
        Assert.DoesNotContain(rows, r => r.Item3 == "0");
        Assert.Contains("4,344", Pictures.Texts(figure));
    }

    [Fact]
    public void PanelDestinations_HasALineForEachCountry()
    {
        var figure = Pictures.Draw("panel=destinations");
        Assert.Equal(["Germany", "Japan", "South Korea", "United States"], figure.Tables[1].Rows.Select(r => r.Cells[0] ?? "").Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(Pictures.Texts(figure), t => t.StartsWith("United States ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("panel=volume&series=cn-magnet-exports-us")]
    [InlineData("panel=destinations&preset=2010")]
    [InlineData("panel=intensity&width=360")]
    [InlineData("panel=volume&width=1200&height=675&pins=us-2025-04-02-reciprocal-tariff,cn-2025-04-04-announcement-18")]
    public void Panel_OfAnySize_IsDrawnWithinThePicture(string query)
    {
        var scene = Pictures.Draw(query).Scene;
        Assert.All(scene.Flat().OfType<BoxMark>(), b => Assert.True(b.Box.Y >= -1 && b.Box.Bottom <= scene.HeightPx + 1));
    }

    [Fact]
    public void Facets_DoNotDependOnThePanel() =>
        Assert.Equal(
            LeverageTimelineChart.Facets(Pictures.Request(), Repository.Dataset).Shown,
            LeverageTimelineChart.Facets(Pictures.Request("panel=intensity"), Repository.Dataset).Shown);

    [Fact]
    public void DaysBetween_OfInexactDates_IsARange()
    {
        var a = Sample.Event("cn-a", "2025-04-04");
        var b = Sample.Event("cn-b", "2025-05-01", precision: DatePrecision.Month);
        Assert.Equal(new DaysBetween(27, 57), DaysBetween.Of(a.Span, b.Span));
    }
}
