using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

public sealed class SortTests
{
    [Theory]
    [InlineData("", "b,a,c")]
    [InlineData("sort=date", "b,a,c")]
    [InlineData("sort=-date", "c,a,b")]
    [InlineData("sort=id", "a,b,c")]
    [InlineData("sort=weight", "c,b,a")]
    [InlineData("sort=-weight", "a,b,c")]
    [InlineData("sort=end", "c,b,a")] // What has no end stands last, in the order of time,
    [InlineData("sort=-end", "c,b,a")] // both ways.
    [InlineData("sort=-track", "b,c,a")] // us-tariff twice, then china-control.
    public void Rows_Sorted_StandInTheirOrder(string query, string expected)
    {
        var dataset = Sample.Dataset(
            Sample.Event("a", "2025-02-02", weight: 5),
            Sample.Event("b", "2025-02-01", EventTracks.UsTariff, weight: 4),
            Sample.Event("c", "2025-02-03", EventTracks.UsTariff, end: "2025-03-01", weight: 3));
        Assert.Equal(expected, string.Join(',', Pictures.Draw(query, dataset).Tables[0].Rows.Select(r => r.EventId)));
        Assert.Equal(expected, string.Join(',', LeverageTimelineChart.TablesOf(Pictures.Request(query), dataset)[0].Rows.Select(r => r.EventId)));
    }
}
