using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Alignment.Control;

public sealed class MeanIntensityTests
{
    [Fact]
    public void Over_Shipped_SecondQuarterOf2025_WeighsDays()
    {
        // 91 days: 25.0 until 3 April (17 × 1 of 68), from 4 April 35.3 (24 of 68): (3 × 17 + 88 × 24) ÷ 68 ÷ 91.
        var quarter = new YearQuarter(2025, 2);
        var periods = ControlHistory.Over(Repository.Dataset, quarter.First, quarter.Last);

        var mean = MeanIntensity.Over(periods, new DaySpan(quarter.First, quarter.Last))!;

        Assert.True(mean.IsKnown);
        Assert.Equal(Math.Round((3m * 17 + 88 * 24) / 68 / 91 * 100, 6), Math.Round(mean.Low, 6));
    }

    [Fact]
    public void Over_Shipped_AfterTheUnrecordedEnd_IsARange()
    {
        // 41 days of the fourth quarter of 2026 to 10 November at 24 of 68, eleven to the 21st between 24 and 36.
        var days = new DaySpan(new(2026, 10, 1), new(2026, 11, 21));
        var mean = MeanIntensity.Over(ControlHistory.Over(Repository.Dataset, days.First, days.Last), days)!;

        Assert.Equal(Math.Round(2400m / 68, 6), Math.Round(mean.Low, 6));
        Assert.Equal(Math.Round((41m * 24 + 11 * 36) / 52 / 68 * 100, 6), Math.Round(mean.High, 6));
    }

    [Fact]
    public void Over_DaysThatNoPeriodCovers_IsNotKnown() =>
        Assert.Null(MeanIntensity.Over(ControlHistory.Over(Repository.Dataset, new(2025, 1, 1), new(2025, 1, 31)), new DaySpan(new(2024, 1, 1), new(2024, 3, 31))));

    [Fact]
    public void Between_ADayOfOneYearAndTheNext_NamesEveryQuarterOnce() =>
        Assert.Equal(["2024 Q4", "2025 Q1", "2025 Q2"], YearQuarter.Between(new(2024, 12, 31), new(2025, 4, 1)).Select(q => q.ToString()));
}
