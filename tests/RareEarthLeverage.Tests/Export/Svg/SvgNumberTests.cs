using System.Globalization;
using RareEarthLeverage.Export.Svg;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Svg;

public sealed class SvgNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(-0.05, "-0.1")]
    [InlineData(0.25, "0.3")]
    [InlineData(12, "12")]
    [InlineData(-1234.56, "-1234.6")]
    [InlineData(999.95, "1000")]
    [InlineData(3e12, "3000000000000")]
    public void ToString_Number_HasAtMostOneDecimal(double value, string expected) => Assert.Equal(expected, new SvgNumber(value).ToString());

    [Fact]
    public void ToString_ManyNumbers_AgreesWithTheFramework()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(1, 7));
            var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
            Assert.Equal((rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture), new SvgNumber(value).ToString());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void TryFormat_NoRoom_SaysSo(int room)
    {
        Span<char> text = stackalloc char[room];
        Assert.False(new SvgNumber(-12.3).TryFormat(text, out var written, default, null));
        Assert.Equal(0, written);
    }
}
