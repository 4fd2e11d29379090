using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>Intensity of control under the lanes, in place of growth.</summary>
public sealed class IntensityTests
{
    private const string Series = "panel=intensity";

    [Fact]
    public void Draw_Intensity_PrintsEachStepWithItsCount()
    {
        var figure = Pictures.Draw(Series);

        // 17, 24 and 31 of 68.
        Assert.Equal(
            ["25.0, 0 of 17", "35.3, 7 of 17", "35.3, 7 of 17", "45.6, 7 of 17"],
            Pictures.Texts(figure).Where(t => t.EndsWith(" of 17", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Empty(Pictures.Bars(figure));
        Assert.Equal(["events", "steps"], figure.Tables.Select(t => t.Name));
        Assert.DoesNotContain("exports", figure.Caption.Subtitle, StringComparison.Ordinal);
        Assert.Contains(Pictures.Draw().Tables, t => t.Name == "growth");
    }

    [Fact]
    public void Draw_Intensity_GrowsWithTheAxisOfTime()
    {
        var line = Pictures.Draw(Series).Scene.Groups().Single(g => g.Name.StartsWith("Intensity of China", StringComparison.Ordinal));
        Assert.All(line.Marks, m => Assert.True(m.SpansTime));
        Assert.Contains("from 9 Oct 2025 45.6, 7 of 17", line.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_AfterTheUnrecordedEnd_HatchesTheRange()
    {
        var figure = Pictures.Draw(Series + "&from=2026-06&to=2026-12");
        Assert.Contains("35.3–52.9, 7–12 of 17", Pictures.Texts(figure));
        Assert.Contains(figure.Scene.Flat().OfType<BoxMark>(), b => b is { Hatch: Ink.China, SpansTime: true });
        Assert.Contains("between these, outcome not recorded", Pictures.Texts(figure));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&width=1600&height=900")]
    [InlineData("&width=1122&height=794")]
    [InlineData("&width=600&height=900")]
    [InlineData("&width=900&height=900")]
    [InlineData("&width=390")]
    [InlineData("&width=200&height=200")]
    [InlineData("&preset=all")]
    [InlineData("&from=2026-06&to=2027-03")]
    [InlineData("&from=1950&to=1951")]
    public void Draw_View_HasNoWordOverAnother(string query) => Assert.Empty(Overlaps.Of(Pictures.Draw(Series + query).Scene));

    [Fact]
    public void Read_AnotherChart_DoesNotTakeIt()
    {
        var growth = ChartCatalog.Find("export-growth")!;
        var problem = Assert.Single(FigureQuery.Read([KeyValuePair.Create("panel", "intensity")], Pictures.AsOf, growth).Problems);
        Assert.Equal(("panel", "intensity"), (problem.Parameter, problem.Given));
        Assert.Empty(FigureQuery.Read([KeyValuePair.Create("panel", "intensity")], Pictures.AsOf, ChartCatalog.Find("leverage-timeline")).Problems);
    }
}
