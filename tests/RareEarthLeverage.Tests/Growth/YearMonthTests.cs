using RareEarthLeverage.Growth;
using Xunit;

namespace RareEarthLeverage.Tests.Growth;

public sealed class YearMonthTests
{
    [Theory]
    [InlineData("2025-04", true)]
    [InlineData("2025-13", false)]
    [InlineData("2025-00", false)]
    [InlineData("2025-4", false)]
    [InlineData("2025-04-01", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void YearMonth_Text_IsReadOnlyInItsOneForm(string? text, bool taken) => Assert.Equal(taken, YearMonth.TryParse(text, out _));

    [Fact]
    public void YearMonth_AddMonths_CrossesYears()
    {
        Assert.Equal(new YearMonth(2025, 1), new YearMonth(2024, 12).AddMonths(1));
        Assert.Equal(new YearMonth(2023, 11), new YearMonth(2024, 11).AddMonths(-12));
        Assert.Equal(14, new YearMonth(2026, 2).MonthsSince(new YearMonth(2024, 12)));
    }

    [Fact]
    public void YearMonth_Last_KnowsLeapYears() => Assert.Equal(new DateOnly(2024, 2, 29), new YearMonth(2024, 2).Last);
}
