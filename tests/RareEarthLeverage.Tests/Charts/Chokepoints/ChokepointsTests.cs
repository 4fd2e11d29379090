using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Chokepoints;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Chokepoints;

public sealed class ChokepointsTests
{
    private static readonly Figure Default = Draw();

    private static Figure Draw(string query = "") => new ChokepointsChart().Draw(Pictures.Request(query), Repository.Dataset);

    private static List<GroupMark> Dots(Figure figure) => [.. figure.Scene.Groups().Where(g => g.Kind == GroupKind.Value)];

    [Fact]
    public void Dots_AreOneForEachSourceOfAShare()
    {
        var shares = Repository.Dataset.Reference.Chokepoints.Where(c => c.Unit == "%").ToList();
        Assert.Equal(shares.Count, Dots(Default).Count);
        Assert.Equal(Repository.Dataset.Reference.Chokepoints.Count, Default.Tables[0].Rows.Count);
        Assert.Equal(Repository.Dataset.Reference.Chokepoints.Count, Default.Sources!.Rows.Count);
    }

    [Fact]
    public void Stage_NamesItsSpreadAndNumberOfSources() =>
        Assert.Contains("Separation and refining: 77 to 99.9%, 10 sources", Pictures.Texts(Default));

    [Fact]
    public void Dot_StandsAtItsShareWithYearNameAndBasis()
    {
        double X(string name) => Dots(Default).Single(g => g.Name == name).Marks.OfType<GlyphMark>().Single().Centre.X;
        var (iea, huajin) = (X("Separation and refining, 2023 Kallanish: magnet rare earths, refined output: 92%"), X("Separation and refining, 2024 Huajin Magnets on Visual Capitalist: heavy rare earths only: 99.9%"));
        var projected = X("Separation and refining, 2030 Kallanish: magnet rare earths, projection: ~77%");
        Assert.Equal((99.9 - 77) / (92 - 77), (huajin - projected) / (iea - projected), 6);
    }

    [Fact]
    public void MoreThan_HasAnArrowAndItsSign()
    {
        var dot = Dots(Default).Single(g => g.Name == "Mining, 2010 Agence France-Presse: all rare earths: >95%");
        Assert.Single(dot.Marks.OfType<PathMark>());
        Assert.Contains(dot.Marks.OfType<TextMark>(), t => t.Text == ">95%");
    }

    [Theory]
    [InlineData("width=1600&height=900")]
    [InlineData("width=1122&height=794")]
    [InlineData("width=900&height=900")]
    [InlineData("width=600&height=900")]
    [InlineData("width=390")]
    public void Draw_InEverySizeOfABriefing_NamesEverySource(string query) =>
        Assert.All(Dots(Draw(query)), d => Assert.Contains(d.Marks.OfType<TextMark>(), t => t.Text.StartsWith('1') || t.Text.StartsWith('2')));

    [Fact]
    public void Years_AreFiltered()
    {
        var figure = Draw("from=2025&to=2025");
        Assert.All(figure.Tables[0].Rows, r => Assert.Equal("2025", r.Cells[1]));
        Assert.Equal("No share is recorded for these years.", Draw("from=1950&to=1960").Empty);
    }
}
