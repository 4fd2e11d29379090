using System.Collections.Frozen;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage;

/// <summary>All facts of one revision, immutable and shared by everything that reads.</summary>
public sealed class Dataset
{
    private readonly FrozenDictionary<string, PolicyEvent> _byId;
    private readonly FrozenDictionary<string, TradeSeries> _series;
    private readonly ILookup<string, (PolicyEvent Event, EventLink Link)> _actedOnBy;
    private readonly ILookup<string, (PolicyEvent Event, TriggerClaim Claim)> _answeredBy;

    /// <summary>Takes the rows of one revision.</summary>
    /// <exception cref="ArgumentException">Two events have one id, or an observation is of an unknown series.</exception>
    public Dataset(int revision, IEnumerable<PolicyEvent> events, IEnumerable<TradeObservation> observations, ReferenceTables reference)
        : this(revision, events, SeriesOf(observations), reference)
    {
    }

    private Dataset(int revision, IEnumerable<PolicyEvent> events, IReadOnlyList<TradeSeries> series, ReferenceTables reference)
    {
        Revision = revision;
        Events = [.. events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)];
        if (Events.GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two events have the id {twice.Key}", nameof(events));
        }

        _byId = Events.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        Series = series;
        _series = Series.ToFrozenDictionary(s => s.Definition.Id, StringComparer.Ordinal);
        _actedOnBy = Events.SelectMany(e => e.ActsOn.Select(l => (Event: e, Link: l))).ToLookup(x => x.Link.EventId, StringComparer.Ordinal);
        _answeredBy = Events.SelectMany(e => e.StatedTriggers.Select(c => (Event: e, Claim: c))).ToLookup(x => x.Claim.TriggerId, StringComparer.Ordinal);
        Reference = reference;
    }

    /// <summary>Number of the data revision, 1 and up; raised by one with every change.</summary>
    public int Revision { get; }

    /// <summary>All events, by date then id.</summary>
    public IReadOnlyList<PolicyEvent> Events { get; }

    /// <summary>Events that were taken back, by id; they are not among <see cref="Events"/>.</summary>
    public IReadOnlyList<WithdrawnEvent> Withdrawn { get; init; } = [];

    /// <summary>All series of the catalogue, in its order; one without figures has no observations.</summary>
    public IReadOnlyList<TradeSeries> Series { get; }

    /// <summary>The reference tables.</summary>
    public ReferenceTables Reference { get; }

    /// <summary>A dataset with other events and the same figures and reference tables, without sorting the figures again.</summary>
    /// <exception cref="ArgumentException">Two events have one id.</exception>
    public Dataset WithEvents(int revision, IEnumerable<PolicyEvent> events, IReadOnlyList<WithdrawnEvent> withdrawn) =>
        new(revision, events, Series, Reference) { Withdrawn = withdrawn };

    /// <summary>The event of an id; null when there is none.</summary>
    public PolicyEvent? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>What is left of a withdrawn event; null when none of that id was withdrawn.</summary>
    public WithdrawnEvent? FindWithdrawn(string? id) => Withdrawn.FirstOrDefault(w => w.Id == id);

    /// <summary>The series of an id; null when there is none.</summary>
    public TradeSeries? FindSeries(string? id) => id is null ? null : _series.GetValueOrDefault(id);

    /// <summary>Later events that act on this one, by date then id.</summary>
    public IEnumerable<(PolicyEvent Event, EventLink Link)> ActedOnBy(string id) => _actedOnBy[id];

    /// <summary>Events that a source says answered this one, by date then id.</summary>
    public IEnumerable<(PolicyEvent Event, TriggerClaim Claim)> AnsweredBy(string id) => _answeredBy[id];

    private static IReadOnlyList<TradeSeries> SeriesOf(IEnumerable<TradeObservation> observations)
    {
        var bySeries = observations.ToLookup(o => o.SeriesId);
        return bySeries.FirstOrDefault(g => SeriesCatalog.Find(g.Key) is null) is { } unknown
            ? throw new ArgumentException($"No series {unknown.Key}", nameof(observations))
            : [.. SeriesCatalog.All.Select(d => new TradeSeries(d, bySeries[d.Id]))];
    }
}
