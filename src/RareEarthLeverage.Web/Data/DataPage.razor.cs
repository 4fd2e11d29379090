using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Data;

/// <summary>What the data hold, what they do not, and where to get them.</summary>
public sealed partial class DataPage(TimeProvider time)
{
    private static readonly IReadOnlyList<(string Address, string What)> Addresses =
    [
        ("/api/v1/events?track=china-control&from=2025", "events, filtered, in pages of JSON"),
        ("/api/v1/events/cn-2025-04-04-announcement-18", "one event with its links, triggers, sources and status"),
        ("/api/v1/series", "the monthly series"),
        ("/api/v1/series/cn-ree-exports-volume?all=true", "every figure of one series"),
        ("/api/v1/alignment?window=30", "acts and triggers lined up, both ways round"),
        ("/api/v1/elements?asOf=2025-10-10", "how far the seventeen elements were controlled on a day, and by which acts"),
        ("/api/v1/watch", "dates ahead, and dates that passed without a recorded outcome"),
        ("/feeds/dates.ics", "the same dates for a calendar program"),
        ("/figures", "the charts and their formats"),
        ("/figures/leverage-timeline.svg", "the timeline as a picture; takes the query of its page"),
        ("/figures/leverage-timeline.csv", "the rows behind the picture"),
        ("/openapi/v1.json", "the description of all addresses"),
    ];

    private DateOnly Today => time.Today();

    private List<(PolicyEvent Event, StatusOnDate Status)> Unrecorded(Dataset dataset) =>
    [
        .. from e in dataset.Events
        where MeasureStatus.AppliesTo(e)
        let status = StatusRules.On(dataset, e, Today)
        where status is { Status: EventStatus.EndPassedUnrecorded }
        select (e, status),
    ];
}
