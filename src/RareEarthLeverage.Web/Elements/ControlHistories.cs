using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Elements;

/// <summary>The states of control over the whole record, worked out once for each revision and day.</summary>
public sealed class ControlHistories
{
    private readonly RecentlyUsed<(int Revision, DateOnly Today), IReadOnlyList<ControlPeriod>> _histories = new(4);

    /// <summary>The periods from the first Chinese act of the record to a day; none when there is no act by then.</summary>
    public IReadOnlyList<ControlPeriod> Of(Dataset dataset, DateOnly today) =>
        _histories.GetOrMake(
            (dataset.Revision, today),
            _ => dataset.Events.FirstOrDefault(e => e.Track == EventTracks.ChinaControl) is { } first && first.Date <= today ? ControlHistory.Over(dataset, first.Date, today) : []);

    /// <summary>First days of the periods: the days on which something changed.</summary>
    public IReadOnlyList<DateOnly> DaysOfChange(Dataset dataset, DateOnly today) => [.. Of(dataset, today).Select(p => p.Days.First)];
}
