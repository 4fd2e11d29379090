using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment.Response;

public sealed class ShipmentResponseTests
{
    private const string Cumulative = "cn-ree-exports-volume-ytd";

    private static readonly AlignmentOptions Year = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) };

    // April 2025, by hand. Customs gave 8,511 t for January and February together and 5,666 t for March:
    // base (8,511 + 5,666) / 3 = 4,725.67 t. After: (5,864.6 + 7,742.2 + 5,994.3) / (8,511 + 5,666) = 19,601.1 / 14,177 = 138.3%.
    [Fact]
    public void Shipped_April2025_IsTheWorkedExample()
    {
        var response = ShipmentResponse.Of(Repository.Dataset, TimelineAlignment.Align(Repository.Dataset, new() { To = new(2026, 11, 21) }));
        var april = Assert.Single(response.Moves, m => m.Move.Span == new DaySpan(Day("2025-04-04"), Day("2025-04-04")));
        Assert.Equal((new YearMonth(2025, 4), new YearMonth(2025, 3)), (april.Month, april.MonthBefore));
        Assert.Equal(4725.67m, Math.Round(april.Base ?? 0m, 2));
        Assert.Equal(138.3m, Math.Round(april.AfterIndex ?? 0m, 1));
        // January and February are one step over two months: 8,511 / 2 against the base is 90.1; May is 5,864.6 / 4,725.67 = 124.1.
        Assert.Equal((-3, -2, 90.1m), Rounded(april.Volume[3]));
        Assert.Equal((1, 1, 124.1m), Rounded(Assert.Single(april.Volume, v => v.FirstOffset == 1)));
        Assert.Equal(new DaySpan(Day("2025-04-04"), Day("2025-05-19")), april.LicenceWindow);
        Assert.NotEmpty(april.Overlapping);
        Assert.Equal(new PlaceboRank(16, 16, 0), april.Rank);
    }

    [Fact]
    public void Shipped_EveryStep_IsOnceAndInOrder()
    {
        var response = ShipmentResponse.Of(Repository.Dataset, TimelineAlignment.Align(Repository.Dataset, new() { To = new(2026, 11, 21) }));
        Assert.NotEmpty(response.Moves);
        foreach (var move in response.Moves)
        {
            Assert.Equal(Enumerable.Range(-3, 10), move.Growth.SelectMany(g => Enumerable.Range(g.FirstOffset, g.LastOffset - g.FirstOffset + 1)));
            Assert.Equal(Enumerable.Range(-6, 13), move.Volume.SelectMany(v => Enumerable.Range(v.FirstOffset, v.LastOffset - v.FirstOffset + 1)));
        }
    }

    [Fact]
    public void Volume_TwoBaseMonthsKnown_HasNoIndex()
    {
        // June: March is a gap, April and May are known.
        var move = Assert.Single(Response(["2024-06-10"], ("2024-04", 100), ("2024-05", 100), ("2024-06", 50), ("2024-07", 50)).Moves);
        Assert.Null(move.Base);
        Assert.All(move.Volume, v => Assert.Null(v.Index));
        Assert.Null(move.AfterIndex);
    }

    [Fact]
    public void Volume_Gap_StaysAGap()
    {
        // Base (90 + 100 + 110) / 3 = 100; June 80, July a gap, August 120.
        var move = Assert.Single(Response(["2024-06-10"], ("2024-03", 90), ("2024-04", 100), ("2024-05", 110), ("2024-06", 80), ("2024-08", 120), ("2024-09", 130)).Moves);
        Assert.Equal(
            [null, null, null, 90m, 100m, 110m, 80m, null, 120m, 130m, null, null, null],
            move.Volume.Select(v => v.Index));
        // July is missing, so the three months after have no mean.
        Assert.Null(move.AfterIndex);
    }

    [Fact]
    public void AfterIndex_SixMonthsKnown_IsTheirRatio()
    {
        // (60 + 70 + 80) / (90 + 100 + 110) = 210 / 300.
        var move = Assert.Single(Response(["2024-06-10"], ("2024-03", 90), ("2024-04", 100), ("2024-05", 110), ("2024-07", 60), ("2024-08", 70), ("2024-09", 80)).Moves);
        Assert.Equal(70m, move.AfterIndex);
        Assert.Null(move.Rank);
    }

    [Fact]
    public void Volume_JointFigureHalfInTheBase_IsNotSplit()
    {
        // May: the base is February to April, and February is only known together with January.
        var data = Data(["2024-05-10"], [("2024-03", 90), ("2024-04", 100), ("2024-05", 80)], [("2024-02", 200)]);
        var move = Assert.Single(ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year)).Moves);
        Assert.Null(move.Base);
        // From November to November: January and February are one step of two months, -4 to -3.
        Assert.Equal([-6, -5, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6], move.Volume.Select(v => v.FirstOffset));
        Assert.Equal((-4, -3), (move.Volume[2].FirstOffset, move.Volume[2].LastOffset));
    }

    [Fact]
    public void Volumes_BothMonthsKnown_DoNotUseTheJointFigure()
    {
        var volumes = new MonthlyVolumes(Data([], [("2024-01", 70), ("2024-02", 120)], [("2024-02", 200)]), SeriesCatalog.Headline);
        Assert.Null(volumes.JanuaryAndFebruary(2024));
        Assert.Equal((190m, 2), volumes.Known(new(2024, 1), new(2024, 3)));
    }

    [Fact]
    public void Volumes_BoundedFigure_IsNotCounted()
    {
        var data = new Dataset(1, [], [Figure("2024-03", 90, qualifier: Qualifier.MoreThan), Figure("2024-04", 90, qualifier: Qualifier.About)], new ReferenceTables());
        Assert.Equal((90m, 1), new MonthlyVolumes(data, SeriesCatalog.Headline).Known(new(2024, 3), new(2024, 4)));
    }

    [Fact]
    public void Placebo_MonthsWithoutAMove_RankTheObserved()
    {
        // Every month 100 t but July to September 60 t; one move in June. Statistic 60 for June.
        // Other months with all six figures: April (100, 80 months May-Jul: (100+100+60)/3) = 86.67; May (100+60+60)/3 = 73.33;
        // July: before Apr-Jun 100, after Aug-Oct (60+60+100)/3 = 73.33; August: before May-Jul 86.67, after Sep-Nov 86.67 -> 100;
        // September: before Jun-Aug 73.33, after Oct-Dec 100 -> 136.36. All are above June's 60, so June ranks 1 of 6.
        var move = Assert.Single(
            Response(
                ["2024-06-10"],
                [.. Enumerable.Range(1, 12).Select(m => ($"2024-{m:00}", m is >= 7 and <= 9 ? 60 : 100))]).Moves);
        Assert.Equal(60m, move.AfterIndex);
        Assert.Equal(new PlaceboRank(1, 6, 0), move.Rank);
    }

    [Fact]
    public void Placebo_MonthWithAMove_IsNotOne()
    {
        var months = Enumerable.Range(1, 12).Select(m => ($"2024-{m:00}", 100)).ToArray();
        Assert.Equal(["2024-04", "2024-05", "2024-07", "2024-09"], Response(["2024-06-10", "2024-08-20"], months).Placebo.Select(p => p.Month.ToString()));
        Assert.Equal(new PlaceboRank(1, 5, 4), Response(["2024-06-10", "2024-08-20"], months).Moves[0].Rank);
    }

    [Fact]
    public void Medians_TwoMovesOfOneMonth_CountItOnce()
    {
        var response = Response(
            ["2024-06-10", "2024-06-20", "2024-09-05"],
            ("2024-03", 100), ("2024-04", 100), ("2024-05", 100), ("2024-06", 80), ("2024-07", 100), ("2024-08", 120), ("2024-09", 50));
        Assert.Equal((3, 2), (response.Tightening.Moves, response.Tightening.Months));
        // June: 80 of 100. September: base (80 + 100 + 120) / 3 = 100, so 50. Median of 80 and 50.
        Assert.Equal(new MedianPoint(0, 2, 65m), response.Tightening.Volume[6]);
        Assert.Equal((0, 0), (response.Easing.Moves, response.Easing.Volume[6].N));
        Assert.Null(response.Easing.Volume[6].Median);
    }

    [Fact]
    public void Medians_Growth_LeavesOutWhatIsOnlyBounded()
    {
        var data = new Dataset(
            1,
            [Event("cn-a", "2024-06-10"), Event("cn-b", "2024-09-10")],
            [Figure("2024-06", null, yoy: 20, yoyQualifier: Qualifier.MoreThan), Figure("2024-09", null, yoy: 12)],
            new ReferenceTables());
        var response = ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year));
        Assert.Equal(new MedianPoint(0, 1, 12m), response.Tightening.Growth[3]);
        Assert.Equal(20m, response.Moves[0].Growth[3].Growth.Shown?.Percent);
    }

    [Fact]
    public void Moves_EffectiveBasis_TakeTheMonthOfEffect()
    {
        var data = Dataset(Event("cn-act", "2024-10-09", effective: "2024-11-08"));
        Assert.Equal(new(2024, 10), Assert.Single(ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year)).Moves).Month);
        Assert.Equal(new(2024, 11), Assert.Single(ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year with { Basis = DateBasis.Effective })).Moves).Month);
    }

    [Fact]
    public void Moves_KnownToTheYear_HaveNoMonth()
    {
        var data = Dataset(Event("cn-year", "2024-01-01", precision: DatePrecision.Year), Event("cn-month", "2024-06-01", precision: DatePrecision.Month));
        var response = ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year));
        Assert.Equal("cn-year", Assert.Single(response.WithoutMonth).Acts[0].Id);
        Assert.Null(Assert.Single(response.Moves).LicenceWindow);
        Assert.Empty(response.Placebo);
    }

    [Fact]
    public void Overlapping_OtherMovesWithinSixMonths_AreMarked()
    {
        var response = Response(["2024-01-05", "2024-07-31", "2024-08-01"], ("2024-01", 1));
        Assert.Equal([1, 2, 1], response.Moves.Select(m => m.Overlapping.Count));
    }

    [Theory]
    [InlineData("cn-ree-exports-volume-ytd")]
    [InlineData("cn-ree-exports-yoy-rsis")]
    [InlineData("nothing")]
    public void Of_SeriesWithoutMonthlyAmounts_IsRefused(string seriesId) =>
        Assert.Throws<ArgumentException>(() => ShipmentResponse.Of(Repository.Dataset, TimelineAlignment.Align(Repository.Dataset, Year), seriesId));

    [Theory]
    [InlineData(3, 2, true, true)]
    [InlineData(3, 3, false, true)]
    [InlineData(12, 12, false, false)]
    public void BeforeAfter_MonthsASide_DecideWhetherThereIsOne(int before, int after, bool refused, bool isShort)
    {
        var months = Enumerable.Range(-before, before).Select(o => (new YearMonth(2024, 6).AddMonths(o).ToString(), 100))
            .Concat(Enumerable.Range(1, after).Select(o => (new YearMonth(2024, 6).AddMonths(o).ToString(), 80)));
        var comparison = BeforeAfter.Of(new(Data([], [.. months], []), SeriesCatalog.Headline), new(2024, 6));
        Assert.Equal((before, after, refused, isShort), (comparison.MonthsBefore, comparison.MonthsAfter, comparison.IsRefused, comparison.IsShort));
        Assert.Equal(refused ? null : -20m, comparison.ChangePercent);
    }

    private static (int, int, decimal) Rounded(VolumeStep step) => (step.FirstOffset, step.LastOffset, Math.Round(step.Index ?? 0m, 1));

    private static ShipmentResponse Response(string[] moves, params (string Month, int Tonnes)[] figures)
    {
        var data = Data(moves, figures, []);
        return ShipmentResponse.Of(data, TimelineAlignment.Align(data, Year));
    }

    private static Dataset Data(string[] moves, (string Month, int Tonnes)[] figures, (string Month, int Tonnes)[] cumulative) =>
        new(
            1,
            moves.Select(m => Event("cn-" + m, m)),
            [.. figures.Select(f => Figure(f.Month, f.Tonnes)), .. cumulative.Select(f => Figure(f.Month, f.Tonnes, Cumulative))],
            new ReferenceTables());
}
