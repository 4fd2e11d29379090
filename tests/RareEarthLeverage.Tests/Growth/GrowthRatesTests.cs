using RareEarthLeverage.Growth;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Growth;

public sealed class GrowthRatesTests
{
    private const string Ytd = SeriesCatalog.Headline + "-ytd";

    [Fact]
    public void Growth_BothMonthsKnown_IsReportedAndRecomputed()
    {
        var now = Figure("2025-04", 105m, yoy: 4.8m);
        var before = Figure("2024-04", 100m);
        var period = Assert.Single(GrowthRates.Over(Dataset(now, before), SeriesCatalog.Headline, new(2025, 4), new(2025, 4)));
        // 105 / 100 - 1 = 5%
        Assert.Equal(new PeriodGrowth(new(2025, 4), new(2025, 4), new(4.8m, Qualifier.Exact), new(5m, Qualifier.Exact), now, before), period);
        Assert.Equal(new GrowthRate(5m, Qualifier.Exact), period.Shown);
    }

    [Fact]
    public void Growth_MonthWithoutFigure_IsAGapNotZero()
    {
        var period = Assert.Single(GrowthRates.Over(Dataset(Figure("2024-04", 100m)), SeriesCatalog.Headline, new(2025, 4), new(2025, 4)));
        Assert.Equal(new PeriodGrowth(new(2025, 4), new(2025, 4), null, null, null, null), period);
        Assert.Null(period.Shown);
    }

    [Fact]
    public void Growth_PercentageWithoutTonnage_IsShownAsReported()
    {
        var only = Figure("2026-07", null, yoy: -30m, yoyQualifier: Qualifier.About);
        var period = Assert.Single(GrowthRates.Over(Dataset(only, Figure("2025-07", 5994.3m)), SeriesCatalog.Headline, new(2026, 7), new(2026, 7)));
        Assert.Equal(new GrowthRate(-30m, Qualifier.About), period.Shown);
        Assert.Null(period.Recomputed);
    }

    [Theory]
    [InlineData(Qualifier.Exact, Qualifier.Exact, Qualifier.Exact)]
    [InlineData(Qualifier.MoreThan, Qualifier.Exact, Qualifier.MoreThan)]
    [InlineData(Qualifier.Exact, Qualifier.MoreThan, Qualifier.LessThan)]
    [InlineData(Qualifier.LessThan, Qualifier.Exact, Qualifier.LessThan)]
    [InlineData(Qualifier.Exact, Qualifier.LessThan, Qualifier.MoreThan)]
    [InlineData(Qualifier.MoreThan, Qualifier.MoreThan, Qualifier.About)]
    [InlineData(Qualifier.About, Qualifier.Exact, Qualifier.About)]
    [InlineData(Qualifier.Exact, Qualifier.About, Qualifier.About)]
    public void Growth_OfQualifiedFigures_IsNoMoreCertainThanThey(Qualifier now, Qualifier before, Qualifier result) =>
        Assert.Equal(new GrowthRate(20m, result), GrowthRates.Recomputed(Figure("2025-04", 120m, qualifier: now), Figure("2024-04", 100m, qualifier: before)));

    [Fact]
    public void Growth_BaseWorkedBackFromGrowth_IsNotRecomputed() =>
        Assert.Null(GrowthRates.Recomputed(Figure("2025-04", 120m), Figure("2024-04", 100m, note: "DERIVED from the growth of the following year; do not use to verify YoY.")));

    [Fact]
    public void Growth_ObservationSetAside_IsNotUsed()
    {
        var aside = Figure("2025-04", 999m, preferred: false);
        var period = Assert.Single(GrowthRates.Over(Dataset(aside, Figure("2024-04", 100m)), SeriesCatalog.Headline, new(2025, 4), new(2025, 4)));
        Assert.Null(period.Shown);
    }

    [Fact]
    public void Growth_JanuaryAndFebruary_AreOnePeriod()
    {
        var joint = Figure("2025-02", 8511m, Ytd);
        var before = Figure("2024-02", 8774m, Ytd);
        var periods = GrowthRates.Over(Dataset(joint, before, Figure("2025-03", 5666m)), SeriesCatalog.Headline, new(2024, 12), new(2025, 3));
        Assert.Equal([(12, 12), (1, 2), (3, 3)], periods.Select(p => (p.First.Month, p.Last.Month)));
        // 8511 / 8774 - 1 = -2.9975%
        Assert.Equal(-3.0m, Math.Round(periods[1].Shown?.Percent ?? 0m, 1));
        Assert.Same(joint, periods[1].Observation);
    }

    [Fact]
    public void Growth_WindowFromFebruary_StillShowsBothMonthsAsOne()
    {
        var periods = GrowthRates.Over(Dataset(Figure("2025-02", 8511m, Ytd), Figure("2024-02", 8774m, Ytd)), SeriesCatalog.Headline, new(2025, 2), new(2025, 3));
        Assert.Equal([(1, 2), (3, 3)], periods.Select(p => (p.First.Month, p.Last.Month)));
    }

    [Fact]
    public void Growth_NoJointFigure_KeepsTheMonthsApart()
    {
        var periods = GrowthRates.Over(Dataset(Figure("2025-01", 120m), Figure("2024-01", 100m)), SeriesCatalog.Headline, new(2025, 1), new(2025, 2));
        Assert.Equal([20m, null], periods.Select(p => p.Shown?.Percent));
    }

    [Fact]
    public void Growth_SeriesOfPercentages_IsTheValueItself()
    {
        var paper = Figure("2025-07", 20m, "cn-ree-exports-yoy-rsis", Qualifier.MoreThan, unit: FigureUnit.Percent);
        var period = Assert.Single(GrowthRates.Over(Dataset(paper), "cn-ree-exports-yoy-rsis", new(2025, 7), new(2025, 7)));
        Assert.Equal(new GrowthRate(20m, Qualifier.MoreThan), period.Shown);
    }

    [Theory]
    [InlineData("cn-ree-exports-volume-ytd")]
    [InlineData("no-such-series")]
    public void Growth_OfCumulativeOrUnknownSeries_IsRefused(string seriesId) =>
        Assert.Throws<ArgumentException>(() => GrowthRates.Over(Dataset(Figure("2025-04", 1m)), seriesId, new(2025, 4), new(2025, 4)));

    [Fact]
    public void Series_TwoPreferredInAMonth_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Dataset(Figure("2025-04", 1m), Figure("2025-04", 2m)));
}
