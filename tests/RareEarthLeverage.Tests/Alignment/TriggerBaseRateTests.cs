using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment;

public sealed class TriggerBaseRateTests
{
    [Fact]
    public void Of_ThreeTariffs_CountsThoseFollowedAndThoseStillOpen()
    {
        // Moves on 10 March and 10 June. 1 March: 9 days. 1 June: 9 days, and 5 June: 5 days. 1 April: none within 30.
        // 15 December: its 30 days run past the end of the period.
        var data = Dataset(
            Event("cn-a", "2025-03-10"),
            Event("cn-b", "2025-06-10"),
            Event("us-a", "2025-03-01", EventTracks.UsTariff),
            Event("us-b", "2025-04-01", EventTracks.UsTariff),
            Event("us-c", "2025-06-01", EventTracks.UsTariff),
            Event("us-d", "2025-06-05", EventTracks.UsTariff),
            Event("us-e", "2025-12-15", EventTracks.UsTariff),
            Event("us-f", "2025-06-06", EventTracks.UsTariff, Direction.Easing));
        var rates = TriggerBaseRate.Of(TimelineAlignment.Align(data, new() { From = Day("2025-01-01"), To = Day("2025-12-31") }));
        Assert.Equal(6, rates.Count);
        Assert.Equal(new(EventTracks.UsTariff, Direction.Tightening, 4, 3, 1, 5, 9.0, 9), rates[0]);
        Assert.Equal(new(EventTracks.UsTariff, Direction.Easing, 1, 0, 0, null, null, null), rates[1]);
        Assert.Equal(new(EventTracks.Diplomacy, Direction.Easing, 0, 0, 0, null, null, null), rates[5]);
    }

    [Fact]
    public void Of_TwoLags_HaveTheirMeanAsMedian()
    {
        var data = Dataset(Event("cn-a", "2025-03-10"), Event("us-a", "2025-03-01", EventTracks.UsChipControl), Event("us-b", "2025-03-04", EventTracks.UsChipControl));
        var rates = TriggerBaseRate.Of(TimelineAlignment.Align(data, new() { From = Day("2025-01-01"), To = Day("2025-12-31") }));
        Assert.Equal(new(EventTracks.UsChipControl, Direction.Tightening, 2, 2, 0, 6, 7.5, 9), rates[2]);
    }
}
