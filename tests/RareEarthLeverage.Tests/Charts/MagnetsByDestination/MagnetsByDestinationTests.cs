using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.MagnetsByDestination;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.MagnetsByDestination;

public sealed class MagnetsByDestinationTests
{
    private static readonly Figure Default = Draw();

    private static Figure Draw(string query = "") => new MagnetsByDestinationChart().Draw(Pictures.Request(query), Repository.Dataset);

    private static IReadOnlyList<string?> Others(string month) =>
        Default.Tables[0].Rows.Single(r => r.Cells[0] == month && r.Cells[2]!.StartsWith("Permanent magnet exports to all other", StringComparison.Ordinal)).Cells;

    [Fact]
    public void Others_AreTheTotalLessTheFour()
    {
        // September 2025: 5,774 − 420.5 − 1,288 − 228 − 854 = 2,983.5, all five as printed.
        Assert.Equal(("2983.5", "exact"), (Others("2025-09")[3], Others("2025-09")[5]));
        Assert.Equal("DERIVED: 5774 − 420.5 − 1288 − 228 − 854", Others("2025-09")[11]);
        // September 2024: 4,915 − 596 − 1,007 − 189 − 463 = 2,660; the four are about.
        Assert.Equal(("2660", "about"), (Others("2024-09")[3], Others("2024-09")[5]));
    }

    [Theory]
    [InlineData("2025-11")] // Germany and South Korea are not known
    [InlineData("2025-01")] // the United States only “over 800”
    [InlineData("2026-03")]
    public void Others_WithAPartMissing_AreNotComputed(string month) => Assert.Null(Others(month)[3]);

    [Fact]
    public void Gaps_AreSaidInEveryPanel()
    {
        Assert.Contains(Default.Scene.Groups(), g => g.Name == "Jan 2025 to May 2025: no figure");
        Assert.Contains("South Korea: 5 of 27 months known.", Default.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_ShareOneScale()
    {
        BoxMark Bar(string name) => Default.Scene.Groups().Single(g => g.Name == name).Marks.OfType<BoxMark>().First();
        var (germany, japan) = (Bar("Germany, Sep 2025: 1,288 t"), Bar("Japan, Sep 2025: 228 t"));
        Assert.Equal(1288.0 / 228.0, germany.Box.Height / japan.Box.Height, 6);
        Assert.Contains("All others (a scale of their own)", Pictures.Texts(Default));
    }

    [Fact]
    public void Destination_ChoosesThePanels()
    {
        var figure = Draw("destination=us,jp");
        Assert.Equal(2, figure.Tables[0].Rows.Select(r => r.Cells[2]).Distinct().Count());
        Assert.Equal("Destinations: United States, Japan", figure.Caption.Filters);
    }
}
