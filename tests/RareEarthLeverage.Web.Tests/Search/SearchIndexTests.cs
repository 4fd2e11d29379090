using RareEarthLeverage.Web.Search;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchIndex Index = SearchIndex.Of(ShippedData.Dataset);

    [Theory]
    [InlineData("No. 18")]
    [InlineData("no 18")]
    [InlineData("No.18")]
    [InlineData("2025-18")]
    [InlineData("Announcement 18")]
    [InlineData("announcement no. 18 of 2025")]
    [InlineData("cn-2025-04-04-announcement-18")]
    public void OfficialNumber_InAnyWriting_LeadsToItsAct(string query) => Assert.Equal("/events/cn-2025-04-04-announcement-18", First(query));

    [Theory]
    [InlineData("835", "/events/cn-2026-04-07-countering-extraterritorial-rules")]
    [InlineData("0.1%", "/events/cn-2025-10-09-announcement-61")]
    [InlineData("affilates rule", "/events/us-2025-09-29-affiliates-rule")]
    [InlineData("Dy", "/data/reference#element-Dy")]
    [InlineData("dysprosium", "/data/reference#element-Dy")]
    [InlineData("disprosium", "/data/reference#element-Dy")]
    [InlineData("DYSPROSÍUM", "/data/reference#element-Dy")]
    [InlineData("magnet exports germany", "/series/cn-magnet-exports-de")]
    [InlineData("lag", "/method#vocabulary")]
    [InlineData("nearby trigger", "/method#vocabulary")]
    [InlineData("timeline", "/timeline")]
    [InlineData("method", "/method")]
    public void Query_LeadsToWhatIsMeant(string query, string address) => Assert.Equal(address, First(query));

    [Fact]
    public void Figure_IsWhole()
    {
        // 18 is neither 180 nor 1800, and leading zeros do not count.
        Assert.DoesNotContain(Index.Find("18", 100), e => e.Texts.All(t => !SearchWords.Of(t.Text).Select(SearchWords.Plain).Contains("18")));
        Assert.Equal(First("no. 8"), First("no. 08"));
    }

    [Fact]
    public void WordBegun_FindsItsEvents() => Assert.Contains(Index.Find("affilia", 8), e => e.Address.Contains("affiliates", StringComparison.Ordinal));

    [Fact]
    public void EveryEvent_IsFoundByItsTitle()
    {
        foreach (var e in ShippedData.Dataset.Events)
        {
            Assert.Contains(Index.Find(e.Title, 8), f => f.Address == $"/events/{e.Id}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("xqzzwv")]
    public void Nothing_IsFoundForNothing(string query) => Assert.Empty(Index.Find(query, 8));

    [Theory]
    [InlineData("tariff", "tariff", 0)]
    [InlineData("tarif", "tariff", 1)]
    [InlineData("tairff", "tariff", 1)]
    [InlineData("tarifs", "tariff", 1)]
    [InlineData("traffic", "tariff", 4)]
    public void Distance_CountsSlips(string a, string b, int distance) => Assert.Equal(distance, SearchWords.Distance(a, b, 3));

    [Fact]
    public void Distance_StopsBeyondWhatIsAllowed() => Assert.Equal(2, SearchWords.Distance("gallium", "germanium", 1));

    private static string? First(string query) => Index.Find(query, 1) is [var best] ? best.Address : null;
}
