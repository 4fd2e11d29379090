using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Drawing;

public sealed class LinearScaleTests
{
    [Fact]
    public void At_Values_LieOnTheLine()
    {
        var scale = new LinearScale(-10, 60, 200, 60);
        Assert.Equal(200, scale.At(-10));
        Assert.Equal(180, scale.At(0));
        Assert.Equal(60, scale.At(60));
    }

    [Theory]
    [InlineData(-8.6, 60.3, 6, new double[] { 0, 20, 40, 60 })]
    [InlineData(-8.6, 60.3, 3, new double[] { 0, 50 })]
    [InlineData(-88.8, 0, 5, new double[] { -80, -60, -40, -20, 0 })]
    [InlineData(0, 0.7, 4, new double[] { 0, 0.2, 0.4, 0.6 })]
    public void Ticks_Range_AreRoundAndFew(double low, double high, int most, double[] expected) =>
        Assert.Equal(expected, new LinearScale(low, high, 0, 1).Ticks(most).Select(t => Math.Round(t, 6)));
}
