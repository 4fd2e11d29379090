using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Events;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("2025-04-04", DatePrecision.Day, "4 Apr 2025")]
    [InlineData("2025-04-01", DatePrecision.Month, "Apr 2025")]
    [InlineData("2005-01-01", DatePrecision.Year, "2005")]
    public void Date_IsNoMoreExactThanKnown(string date, DatePrecision precision, string words) =>
        Assert.Equal(words, BritishDate.Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), precision));

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-04", "Apr 2025")]
    [InlineData("2025-04-04", "4 Apr 2025")]
    [InlineData("spring", "spring")]
    public void IsoDate_IsReadAsFarAsItGoes(string iso, string words) => Assert.Equal(words, BritishDate.OfIso(iso));

    [Theory]
    [InlineData(null, true, "distance not known to the day")]
    [InlineData(0, true, "same day")]
    [InlineData(0, false, "possibly the same day")]
    [InlineData(1, true, "1 day before")]
    [InlineData(10, true, "10 days before")]
    [InlineData(22, false, "at least 22 days before")]
    public void Lag_InWords(int? days, bool exact, string words) => Assert.Equal(words, EventWords.Before(days, exact));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData(null, null)]
    public void Address_OnlyHttpBecomesALink(string? address, string? link) => Assert.Equal(link, SafeAddress.Of(address));

    [Fact]
    public void EveryWord_HasItsWords()
    {
        Assert.All(Enum.GetValues<EventStatus>(), s => Assert.NotEmpty(EventWords.Of(s)));
        Assert.All(Enum.GetValues<LinkKind>(), k => Assert.NotEmpty(EventWords.Passive(k)));
        Assert.All(Enum.GetValues<Instrument>(), i => Assert.NotEmpty(EventWords.Of(i)));
        Assert.All(ShippedData.Dataset.Events, e => _ = MeasureStatus.AppliesTo(e));
    }
}
