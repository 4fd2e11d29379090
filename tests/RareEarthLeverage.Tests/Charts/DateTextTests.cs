using RareEarthLeverage.Charts;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("4.8", Qualifier.Exact, "+4.8%")]
    [InlineData("-5.68", Qualifier.Exact, "−5.7%")]
    [InlineData("60.3264", Qualifier.Exact, "+60.3%")]
    [InlineData("0.04", Qualifier.Exact, "0.0%")]
    [InlineData("-0.04", Qualifier.Exact, "0.0%")]
    [InlineData("20", Qualifier.MoreThan, ">20%")]
    [InlineData("-30", Qualifier.About, "≈−30%")]
    [InlineData("20.31", Qualifier.About, "≈+20.3%")]
    [InlineData("5", Qualifier.LessThan, "<5%")]
    public void Growth_Rate_CarriesSignAndQualifier(string percent, Qualifier qualifier, string expected) =>
        Assert.Equal(expected, DateText.Growth(new(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), qualifier)));

    [Theory]
    [InlineData(DatePrecision.Day, "1 Apr 2025", "2025-04-01")]
    [InlineData(DatePrecision.Month, "Apr 2025", "2025-04")]
    [InlineData(DatePrecision.Year, "2025", "2025")]
    public void Of_Precision_IsNeverExceeded(DatePrecision precision, string british, string iso)
    {
        Assert.Equal(british, DateText.Of(Sample.Day("2025-04-01"), precision));
        Assert.Equal(iso, DateText.Iso(Sample.Day("2025-04-01"), precision));
    }

    [Theory]
    [InlineData("2024-12-01", "2026-02-28", "December 2024 to February 2026")]
    [InlineData("2025-04-01", "2025-04-30", "April 2025")]
    [InlineData("2025-04-04", "2025-05-12", "4 April 2025 to 12 May 2025")]
    public void Window_WholeMonths_AreNamedWithoutDays(string from, string to, string expected) =>
        Assert.Equal(expected, DateText.Window(Sample.Day(from), Sample.Day(to)));
}
