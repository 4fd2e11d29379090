using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

public sealed class OverlapsTests
{
    [Fact]
    public void Of_PlantedFaults_AreReported()
    {
        TextMark At(double x, double y, string text) => new(new(x, y), text, 12, Ink.Text) { Halo = Ink.Paper };
        var apart = new Scene(300, 100, "T", "D", [At(10, 20, "one"), new GroupMark(GroupKind.Value, [At(100, 20, "two")])]);
        Assert.Empty(Overlaps.Of(apart));
        Assert.Equal(["“one” and “two” overlap"], Overlaps.Of(apart with { Marks = [At(10, 20, "one"), new GroupMark(GroupKind.Value, [At(25, 24, "two")])] }));
        Assert.StartsWith("“far out” leaves the picture", Assert.Single(Overlaps.Of(apart with { Marks = [At(280, 20, "far out")] })), StringComparison.Ordinal);
    }
}
