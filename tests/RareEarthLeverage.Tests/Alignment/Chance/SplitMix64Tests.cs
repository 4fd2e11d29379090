using RareEarthLeverage.Alignment.Chance;
using Xunit;

namespace RareEarthLeverage.Tests.Alignment.Chance;

public sealed class SplitMix64Tests
{
    // The numbers that the reference in C gives for this seed.
    [Fact]
    public void Next_KnownSeed_GivesTheReferenceNumbers()
    {
        var random = new SplitMix64(1234567);
        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Below_Bound_ReachesEveryValueAboutEquallyOften()
    {
        var random = new SplitMix64(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Below(7)]++;
        }

        // 10,000 each; a count strays by more than 400 (4.3 standard deviations of 93) once in 60,000 tries.
        Assert.All(counts, c => Assert.InRange(c, 9_600, 10_400));
    }

    [Fact]
    public void Below_One_IsZero() => Assert.Equal(0, new SplitMix64(5).Below(1));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Below_NothingToDraw_IsRefused(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(5).Below(bound));
}
