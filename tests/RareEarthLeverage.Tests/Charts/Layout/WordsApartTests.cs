using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Layout;

public sealed class WordsApartTests
{
    [Fact]
    public void Of_WordsOverWordsOrOutside_KeepsTheFirstAndEveryOtherMark()
    {
        TextMark At(double x, string text) => new(new(x, 20), text, 10, Ink.Text);
        var dot = new GlyphMark(GlyphShape.Circle, new(12, 20), 6);
        var apart = new WordsApart(new(0, 0, 200, 40));
        var kept = apart.Of([At(10, "first"), new GroupMark(GroupKind.Value, [dot, At(15, "over it")]), At(60, "apart"), At(190, "outside")]);
        var scene = new Scene(200, 40, "T", "D", kept);
        Assert.Equal(["first", "apart"], scene.Flat().OfType<TextMark>().Select(t => t.Text));
        Assert.Contains(dot, scene.Flat());
        Assert.Single(scene.Groups());
        Assert.Equal(2, apart.LeftOut);
    }
}
