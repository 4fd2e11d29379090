using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Layout;

public sealed class LabelRoomTests
{
    [Fact]
    public void Spread_LabelsThatTouch_MoveApartRoundTheirMean()
    {
        // 10 and 12 want the same place: their mean is 11, so that they stand at 11 − 5 and 11 + 5; 40 is left alone.
        Assert.Equal([6, 40, 16], LabelRoom.Spread([10, 40, 12], 10, 0, 100));
    }

    [Fact]
    public void Spread_AtTheEdges_StaysWithin()
    {
        Assert.Equal([0, 10], LabelRoom.Spread([1, 2], 10, 0, 100));
        Assert.Equal([90, 100], LabelRoom.Spread([99, 100], 10, 0, 100));
    }

    [Fact]
    public void Spread_ManyLabels_KeepTheirOrderAndDistance()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var wanted = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.NextDouble() * 120 - 10).ToList();
            var placed = LabelRoom.Spread(wanted, 8, 0, 100);
            var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).Select(i => placed[i]).ToList();
            Assert.All(order.Zip(order.Skip(1)), p => Assert.True(p.Second - p.First >= 8 - 1e-6));
            Assert.True(order[0] >= -1e-6 && order[^1] <= 100 + 1e-6, string.Join(' ', order));
        }
    }

    [Fact]
    public void Place_TakesTheFirstFreePlaceWithinTheBounds()
    {
        var room = new LabelRoom(new(0, 0, 100, 30));
        TextMark At(double x, double y) => new(new(x, y), "Label", 10, Ink.Text); // 23.4 px wide
        Assert.Equal(10, room.Place([At(10, 12)])?.At.X);
        Assert.Equal(40, room.Place([At(20, 12), At(40, 12)])?.At.X);
        Assert.Null(room.Place([At(90, 12), At(20, 14), At(20, 40)]));
    }
}
