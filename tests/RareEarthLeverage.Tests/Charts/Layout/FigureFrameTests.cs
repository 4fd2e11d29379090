using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Layout;

public sealed class FigureFrameTests
{
    private static readonly Caption Words = new()
    {
        Title = "A title that is long enough to be wrapped on a phone, because phones are narrow",
        Subtitle = "A subtitle",
        Filters = "Shown: a filter",
        Sources = "Sources: one, two and three. As of 21 November 2026, data revision 1.",
        Method = string.Concat(Enumerable.Repeat("How it was made. ", 30)),
        Coverage = "What is not known.",
        AsOf = new(2026, 11, 21),
        Revision = 1,
    };

    private static Scene Scene(int width, int? height, string empty = "") =>
        FigureFrame.Scene(
            new() { AsOf = Words.AsOf, WidthPx = width, HeightPx = height },
            new()
            {
                Caption = Words,
                Description = "D",
                Legend = [LegendEntry.Bar(Ink.BarUp, "a bar"), LegendEntry.Line(Ink.China, 2, dashed: true, "a line"), LegendEntry.Sign(">", 11, "more than")],
                Height = _ => 300,
                Draw = plot => [new GroupMark(GroupKind.Value, [new BoxMark(plot.Box) { Fill = Ink.TintBuild }])],
                Empty = empty,
            }).Scene;

    public static TheoryData<int, int?> Sizes() =>
        new()
        {
            { 1392, null }, { 390, null }, { 200, null }, { 1600, 900 }, { 1122, 794 }, { 600, 900 }, { 900, 900 }, { 200, 200 }, { 4000, 200 }, { 4000, 4000 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Scene_OfAnySize_KeepsWordsApartAndInside(int width, int? height)
    {
        foreach (var scene in new[] { Scene(width, height), Scene(width, height, "No figure in this view.") })
        {
            Assert.Empty(Overlaps.Of(scene));
            Assert.Equal(width, scene.OutputWidthPx);
            Assert.Equal(height ?? scene.OutputHeightPx, scene.OutputHeightPx);
        }
    }

    [Fact]
    public void Scene_OfLittleHeight_LeavesOutMethodFirstAndTitleNever()
    {
        IReadOnlyList<string> Texts(int height) => [.. Scene(1000, height).Flat().OfType<TextMark>().Select(t => t.Text)];
        Assert.Contains(Texts(700), t => t.StartsWith("How it was made", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(330), t => t.StartsWith("How it was made", StringComparison.Ordinal));
        Assert.Contains(Texts(330), t => t.StartsWith("Sources:", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(200), t => t.StartsWith("Sources:", StringComparison.Ordinal));
        Assert.Contains(Texts(200), t => t.StartsWith("A title", StringComparison.Ordinal));
    }

    [Fact]
    public void Scene_OfNothing_SaysSoAndDrawsNoPlot()
    {
        var scene = Scene(1000, null, "No figure in this view.");
        Assert.Contains(scene.Flat().OfType<TextMark>(), t => t.Text == "No figure in this view.");
        Assert.DoesNotContain(scene.Flat().OfType<BoxMark>(), b => b.Fill == Ink.TintBuild);
        Assert.DoesNotContain(scene.Flat().OfType<TextMark>(), t => t.Text == "a bar");
    }
}
