using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.ShipmentResponse;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.ShipmentResponse;

public sealed class ShipmentResponseChartTests
{
    private static readonly Figure Default = Draw();

    private static Figure Draw(string query = "") => new ShipmentResponseChart().Draw(Pictures.Request(query), Repository.Dataset);

    private static string? Cell(Figure figure, int table, Func<FigureRow, bool> row, string column) =>
        figure.Tables[table].Rows.First(row).Cells[figure.Tables[table].Columns.Select(c => c.Key).ToList().IndexOf(column)];

    [Fact]
    public void Moves_April2025_IsTheWorkedExampleOfTheMethod()
    {
        // docs/method-figures.md: 19,601.1 ÷ 14,177 = 138.3, above every month without a move.
        Assert.Equal("138.3", Cell(Default, 0, r => r.EventId == "cn-2025-04-04-announcement-18", "after_index"));
        Assert.Equal("16 of 16", Cell(Default, 0, r => r.EventId == "cn-2025-04-04-announcement-18", "rank"));
        Assert.Contains("Apr 2025: 16 of 16", Pictures.Texts(Default));
        Assert.Equal("2025-05-19", Cell(Default, 0, r => r.EventId == "cn-2025-04-04-announcement-18", "licence_until"));
    }

    [Fact]
    public void Lines_AreOneForEachMonthAndBreakAtGaps()
    {
        // Moves of one month share its shipments: 27 tightening moves lie in 21 months.
        Assert.Contains(Pictures.Texts(Default), t => t.StartsWith("Tightening: volume, three months before = 100 (27 moves in 21 months; 15 months with an index)", StringComparison.Ordinal));
        var volumes = Default.Tables[2].Rows.Where(r => r.Cells[2] == "volume index" && r.Cells[5] is not null).Select(r => (r.Cells[0], r.Cells[1])).Distinct().Count();
        var lines = Default.Scene.Groups().Count(g => g.Name.Contains(", index: ", StringComparison.Ordinal));
        Assert.Equal(volumes, lines);
    }

    [Fact]
    public void Medians_AreDrawnOnlyWhereThreeMonthsStandBehindThem()
    {
        var easing = Default.Scene.Groups().Where(g => g.Name.StartsWith("Median", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, easing.Count);
        // Easing, growth at t+6: two months only.
        Assert.Equal("2", Cell(Default, 1, r => r.Cells[0] == "easing" && r.Cells[1] == "growth, %" && r.Cells[2] == "6", "n"));
        Assert.DoesNotContain("+6:", easing[3].Name, StringComparison.Ordinal);
        Assert.Contains("+5:", easing[3].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_UnderThreeMonthsASide_IsRefusedAndUnderTwelveMarked()
    {
        Assert.Contains(Default.Tables[0].Rows, r => r.Cells[10] == "refused: fewer than three months known a side" && r.Cells[9] is null);
        Assert.Contains(Default.Tables[0].Rows, r => r.Cells[10] == "under twelve months a side: the sides do not span the same seasons" && r.Cells[9] is not null);
        Assert.Contains("are refused for 10 moves (under 3 months known a side) and stand on under 12 months a side for 27", Default.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_NameTheRivalExplanationsAndTheOtherBasis()
    {
        Assert.Contains("Licences take weeks to be decided, and seasons repeat", Default.Caption.Method, StringComparison.Ordinal);
        Assert.Contains("By the date of entry into force where known instead: median after tightening 105.7 (n 10)", Default.Caption.Coverage, StringComparison.Ordinal);
        Assert.Contains("here 105.7 (n 10)", Draw("basis=effective").Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Placebo_IsATickForEachMonthWithoutAMove() =>
        Assert.Equal(15, Default.Scene.Groups().Count(g => g.Name.Contains(", no move: ", StringComparison.Ordinal)));

    [Fact]
    public void Shading_IsTheMonthBeforeAndFortyFiveDays()
    {
        var shades = Default.Scene.Flat().OfType<BoxMark>().Where(b => b.Fill is Ink.TintBuild or Ink.TintBeijing && b.Box.Height > 50).Take(2).ToList();
        // 45 days are 45 ÷ 30.4375 = 1.478 months; the month before is one.
        Assert.Equal(1.478, shades[1].Box.Width / shades[0].Box.Width, 3);
    }

    [Fact]
    public void SeriesOfRates_HasNoVolume() => Assert.StartsWith("No volume: this series holds rates of growth", Draw("series=cn-ree-exports-yoy-rsis").Empty, StringComparison.Ordinal);
}
