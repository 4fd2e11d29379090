using System.Globalization;
using RareEarthLeverage.Alignment.Episodes;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.Episodes;

/// <summary>The episodes that a request sets side by side, and what could not be found.</summary>
internal sealed class EpisodeSet
{
    /// <summary>Anchors when the request names none: the reported halt of 2010, and the two steps of 2025.</summary>
    public static readonly IReadOnlyList<string> DefaultAnchors = ["cn-2010-09-21-japan-informal-halt", "cn-2025-04-04-announcement-18", "cn-2025-10-09-announcement-61"];

    public EpisodeSet(FigureRequest request, Dataset dataset)
    {
        Request = request;
        Revision = dataset.Revision;
        var (lanes, missing) = (new List<EpisodeLane>(), new List<string>());
        foreach (var anchor in request.Anchors.Count > 0 ? request.Anchors : DefaultAnchors)
        {
            if (EpisodeOf(anchor, request, dataset) is { } episode)
            {
                lanes.Add(new(anchor, episode, EventsOf(episode, request, dataset)));
            }
            else
            {
                missing.Add(anchor);
            }
        }

        (Lanes, Missing) = (lanes, missing);
    }

    public FigureRequest Request { get; }

    public int Revision { get; }

    /// <summary>The episodes, in the order asked for.</summary>
    public IReadOnlyList<EpisodeLane> Lanes { get; }

    /// <summary>Anchors that are no event of the record and no day in it up to the as-of day.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Every event shown, once, by date then id.</summary>
    public IReadOnlyList<PolicyEvent> Events =>
        [.. Lanes.SelectMany(l => l.Events).Concat(Lanes.SelectMany(l => l.Episode.Acts)).Distinct().OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>What the picture says when there is nothing to draw.</summary>
    public string Empty => Lanes.Count > 0 ? "" : "None of the anchors is in the record: name events by their id, or days up to the as-of day.";

    private static Episode? EpisodeOf(string anchor, FigureRequest request, Dataset dataset) =>
        dataset.Find(anchor) is { } e ? (e.Date <= request.AsOf ? Episode.Of(dataset, e, request.AfterDays, request.AsOf) : null)
        : DateOnly.TryParseExact(anchor, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= request.AsOf && day.Year >= FigureQuery.FirstYear ? Episode.Of(dataset, day, request.AfterDays, request.AsOf)
        : null;

    // Triggers and China's acts; weakly sourced ones only where they are landmarks or the anchor itself.
    private static List<PolicyEvent> EventsOf(Episode episode, FigureRequest request, Dataset dataset)
    {
        var (first, last) = (episode.DayZero.AddDays(-request.BeforeDays), episode.DayZero.AddDays(request.AfterDays));
        return
        [
            .. dataset.Events.Where(e =>
                e.Track.Role is TrackRole.Trigger or TrackRole.Act
                && e.Span.Last >= first
                && e.Date <= last
                && e.Date <= request.AsOf
                && (request.Confidence is { } least ? e.Confidence >= least || e == episode.Anchor : e.Confidence > Confidence.Low || e.Weight == 5 || e == episode.Anchor)),
        ];
    }
}
