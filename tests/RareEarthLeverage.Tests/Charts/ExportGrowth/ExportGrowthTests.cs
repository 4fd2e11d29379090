using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.ExportGrowth;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.ExportGrowth;

public sealed class ExportGrowthTests
{
    private static readonly Figure Default = Draw();

    private static Figure Draw(string query = "") => new ExportGrowthChart().Draw(Pictures.Request(query), Repository.Dataset);

    private static string? Cell(Figure figure, string month, string column) =>
        figure.Tables[0].Rows.Single(r => r.Cells[0] == month).Cells[figure.Tables[0].Columns.Select(c => c.Key).ToList().IndexOf(column)];

    [Theory]
    [InlineData("2025-04", null, "4.8", null)] // 4,785 ÷ 4,566 = 1.04796
    [InlineData("2025-06", "60.3", "60.33", "0")] // 7,742.2 ÷ 4,829 = 1.60327
    [InlineData("2025-12", "32", "32.05", "-0.1")] // 4,392 ÷ 3,326 = 1.32051, printed as 32.1
    [InlineData("2025-01", "-3", "-3", "0")] // January and February: 8,511 ÷ 8,774 = 0.97002
    public void Table_HasBothRatesAndTheirDifference(string month, string? reported, string? recomputed, string? difference) =>
        Assert.Equal((reported, recomputed, difference), (Cell(Default, month, "reported_pct"), Cell(Default, month, "recomputed_pct"), Cell(Default, month, "difference_points")));

    [Fact]
    public void Pair_StandsSideBySideOnOneScale()
    {
        var june = Default.Scene.Groups().Single(g => g.Name.StartsWith("Jun 2025:", StringComparison.Ordinal)).Marks.OfType<BoxMark>().ToList();
        Assert.Equal(2, june.Count);
        Assert.Equal(june[0].Box.Right, june[1].Box.X, 6);
        Assert.Equal((Ink.BarUpSoft, Ink.BarUp), (june[0].Fill, june[1].Fill));
        Assert.Equal(60.3 / (77422.0 / 48290.0 * 100 - 100), june[0].Box.Height / june[1].Box.Height, 4);
    }

    [Fact]
    public void Pair_WithOneRate_LeavesTheOthersPlaceEmpty()
    {
        var april = Default.Scene.Groups().Single(g => g.Name == "Apr 2025: not reported, recomputed +4.8%");
        Assert.Single(april.Marks.OfType<BoxMark>());
    }

    [Fact]
    public void Difference_IsSaid() =>
        Assert.Contains(Default.Scene.Groups(), g => g.Name == "Dec 2025: reported ≈+32%, recomputed +32.1%, 0.1 points apart");

    [Fact]
    public void MoreThan_IsOpenAtTheTopAndNeverPrintedWithoutItsSign()
    {
        var figure = Draw("series=cn-ree-exports-yoy-rsis");
        var july = figure.Scene.Groups().Single(g => g.Name == "Jul 2025: reported >20%, not recomputable").Marks.OfType<BoxMark>().Single();
        Assert.Equal((null, BoxSide.Top), (july.Fill, july.Open));
        Assert.Equal(2, Pictures.Texts(figure).Count(t => t == ">20%"));
        Assert.DoesNotContain("20%", Pictures.Texts(figure));
        Assert.Equal("more than", Cell(figure, "2025-07", "reported_qualifier"));
    }

    [Fact]
    public void Gap_IsSaidInWordsAndNeverZero()
    {
        var figure = Draw("from=2022&to=2022");
        Assert.Null(Cell(figure, "2022-04", "shown_pct"));
        Assert.Contains(figure.Scene.Groups(), g => g.Name.EndsWith(": no figure", StringComparison.Ordinal));
        Assert.Contains("No growth is known for", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Basis_MovesTheMarksToTheDayOfEffect()
    {
        // No. 61 and the others of 9 October 2025 were announced that day and set to take effect on 8 November and 1 December.
        var announced = Draw("from=2025-10&to=2025-12").Scene.Groups().Where(g => g.EventIds.Contains("cn-2025-10-09-announcement-57")).Single();
        var effective = Draw("from=2025-10&to=2025-12&basis=effective").Scene.Groups().Where(g => g.EventIds.Contains("cn-2025-10-09-announcement-57")).Single();
        Assert.True(effective.AnchorX > announced.AnchorX);
    }
}
