using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Drawing;

public sealed class TimeScaleTests
{
    private static TimeScale Scale(string from, string to, double left, double right) => new(Sample.Day(from), Sample.Day(to), left, right);

    [Fact]
    public void At_Day_IsTheMiddleOfTheDay()
    {
        var scale = Scale("2025-04-01", "2025-04-10", 100, 200);
        Assert.Equal(10, scale.PxPerDay);
        Assert.Equal(105, scale.At(Sample.Day("2025-04-01")));
        Assert.Equal(195, scale.At(Sample.Day("2025-04-10")));
        Assert.Equal(100, scale.Start(Sample.Day("2025-04-01")));
        Assert.Equal(200, scale.End(Sample.Day("2025-04-10")));
        Assert.Equal(95, scale.At(Sample.Day("2025-03-31")));
        Assert.Equal(100, scale.Clamp(95));
    }

    [Theory]
    [InlineData("2025-10-01", "2025-11-15", TimeUnit.Day, TimeUnit.Month)]
    [InlineData("2025-09-01", "2026-02-28", TimeUnit.Week, TimeUnit.Month)]
    [InlineData("2024-12-01", "2026-02-28", TimeUnit.Month, TimeUnit.Year)]
    [InlineData("2018-01-01", "2026-12-31", TimeUnit.Quarter, TimeUnit.Year)]
    [InlineData("2005-01-01", "2026-12-31", TimeUnit.Year, null)]
    [InlineData("1950-01-01", "2050-12-31", TimeUnit.FiveYears, null)]
    [InlineData("1900-01-01", "2199-12-31", TimeUnit.Decade, null)]
    public void Fine_Window_HasRoomForItsNames(string from, string to, TimeUnit fine, TimeUnit? coarse)
    {
        var scale = Scale(from, to, 130, 1366);
        Assert.Equal(fine, scale.Fine);
        Assert.Equal(coarse, scale.Coarse);
    }

    [Fact]
    public void Ticks_Months_MeetEndToEnd()
    {
        var ticks = Scale("2024-12-15", "2025-03-10", 0, 860).Ticks(TimeUnit.Month); // 86 days of 10 px
        Assert.Equal(["Dec 2024", "Jan 2025", "Feb 2025", "Mar 2025"], ticks.Select(t => t.Label));
        Assert.Equal([0, 170, 480, 760], ticks.Select(t => t.StartPx));
        Assert.Equal([170, 480, 760, 860], ticks.Select(t => t.EndPx));
    }

    [Fact]
    public void Ticks_Weeks_BeginOnMonday()
    {
        var ticks = Scale("2025-04-02", "2025-04-20", 0, 190).Ticks(TimeUnit.Week);
        Assert.Equal([Sample.Day("2025-03-31"), Sample.Day("2025-04-07"), Sample.Day("2025-04-14")], ticks.Select(t => t.First));
    }

    [Fact]
    public void Ticks_LastDayOfTheCalendar_End() =>
        Assert.Equal("9990", new TimeScale(new(9990, 1, 1), DateOnly.MaxValue, 0, 100).Ticks(TimeUnit.Decade)[^1].Label);

    [Fact]
    public void New_Reversed_IsRefused() => Assert.Throws<ArgumentException>(() => Scale("2025-04-02", "2025-04-01", 0, 100));
}
