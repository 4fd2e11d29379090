using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Drawing;

public sealed class LanePackingTests
{
    private static readonly LanePacking Lane = new(0, 400, 3);

    private static PackItem Item(int key, double x, double label = 60, int rank = 3) => new(key, rank, x, x - 5, x + 5, label);

    [Fact]
    public void Place_Room_PutsLabelsRightInTheFirstRow() =>
        Assert.All(Lane.Place([Item(0, 50), Item(1, 200)], []), p => Assert.Equal((0, LabelSide.Right), (p.Row, p.Side)));

    [Fact]
    public void Place_RightEdge_PutsTheLabelLeft() => Assert.Equal(LabelSide.Left, Assert.Single(Lane.Place([Item(0, 380)], [])).Side);

    [Fact]
    public void Place_MarkUnderALabel_TakesTheNextRow() =>
        Assert.Equal([0, 1], Lane.Place([Item(0, 100), Item(1, 130)], []).Select(p => p.Row));

    [Fact]
    public void Place_LowerRank_ChoosesFirst()
    {
        var placed = Lane.Place([Item(0, 100, rank: 5), Item(1, 112, rank: 1)], []);
        Assert.Equal((0, LabelSide.Right), (placed[1].Row, placed[1].Side));
        Assert.NotEqual((0, LabelSide.Right), (placed[0].Row, placed[0].Side));
    }

    [Fact]
    public void Place_Wall_IsAvoidedWhereItCanBe() =>
        Assert.Equal(LabelSide.Left, Assert.Single(Lane.Place([Item(0, 200)], [230])).Side);

    [Fact]
    public void Place_NoRoom_GivesUpBarThenLabelThenRow()
    {
        var lane = new LanePacking(0, 100, 1);
        var withBar = Item(0, 20, 30) with { BarLeft = 20, BarRight = 90 };
        Assert.True(lane.Place([withBar], [])[0].HasBar);

        var placed = lane.Place([Item(0, 80, 10, rank: 1), withBar with { Key = 1 }, Item(2, 40, 60), Item(3, 42, 60)], []);
        Assert.Equal((0, LabelSide.Right, false), (placed[1].Row, placed[1].Side, placed[1].HasBar));
        Assert.Equal(-1, placed[2].Row);
        Assert.Equal(-1, placed[3].Row);
    }

    [Fact]
    public void Place_ManyItems_NothingOverlaps()
    {
        var random = new Random(20260109);
        var lane = new LanePacking(0, 1000, 6);
        var items = Enumerable.Range(0, 400)
            .Select(i => Item(i, random.NextDouble() * 1000, 20 + random.NextDouble() * 120, random.Next(1, 6)))
            .Select(i => i.Key % 7 == 0 ? i with { BarLeft = i.X, BarRight = i.X + 90, ConnectsAbove = true } : i)
            .ToList();
        var placed = lane.Place(items, [100, 300, 301]);
        Assert.Equal(items.Count, placed.Count);
        foreach (var row in placed.Where(p => p.Row >= 0).GroupBy(p => p.Row))
        {
            var spans = row.Select(p => Span(lane, p)).OrderBy(s => s.Left).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Right <= pair.Second.Left));
        }

        Assert.Equal(placed, lane.Place(items, [100, 300, 301]));
    }

    private static (double Left, double Right) Span(LanePacking lane, PackedItem placed)
    {
        var (left, right) = (placed.Item.MarkLeft, placed.Item.MarkRight);
        if (placed.Side != LabelSide.None)
        {
            left = Math.Min(left, lane.LabelLeft(placed));
            right = Math.Max(right, lane.LabelLeft(placed) + placed.Item.LabelWidth);
        }

        return placed.HasBar ? (left, Math.Max(right, placed.Item.BarRight ?? right)) : (left, right);
    }
}
