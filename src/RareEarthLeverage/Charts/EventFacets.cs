using System.Numerics;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts;

/// <summary>How many events each choice of each filter would show while the other filters stay as they are, and how many
/// would come back without one of the filters. One pass over the events, whatever the number of choices.</summary>
public sealed class EventFacets
{
    /// <summary>The word under which confidence is counted when no level is named.</summary>
    public const string UsualConfidence = "";

    private readonly Dictionary<(EventFilters Filter, string Word), int> _counts = [];
    private readonly Dictionary<EventFilters, int> _keptOut = [];

    private EventFacets(IReadOnlyList<string> targets) => Targets = targets;

    /// <summary>Events that pass all filters.</summary>
    public int Shown { get; private set; }

    /// <summary>Every target that some event names, the most frequent first.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Counts.</summary>
    /// <param name="request">The filters.</param>
    /// <param name="dataset">All facts.</param>
    /// <param name="tracks">The tracks that count when the request names none.</param>
    /// <param name="isInView">The period.</param>
    public static EventFacets Of(FigureRequest request, Dataset dataset, IReadOnlyList<EventTrack> tracks, Predicate<PolicyEvent> isInView)
    {
        var targets = dataset.Events.SelectMany(e => e.Targets).CountBy(t => t).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal);
        var facets = new EventFacets([.. targets.Select(t => t.Key)]);
        foreach (var e in dataset.Events)
        {
            facets.Add(e, EventMatch.Failed(e, request, tracks) | (isInView(e) ? EventFilters.None : EventFilters.Period));
        }

        return facets;
    }

    /// <summary>Events that a choice would show, given the other filters.</summary>
    /// <param name="filter">One filter.</param>
    /// <param name="word">The choice as it stands in addresses.</param>
    public int Count(EventFilters filter, string word) => _counts.GetValueOrDefault((filter, word));

    /// <summary>Events that exactly these filters keep out together.</summary>
    public int KeptOutBy(EventFilters filters) => _keptOut.GetValueOrDefault(filters);

    /// <summary>What would have to go to show more: single filters where one is enough, else pairs, and so on; what brings back
    /// most comes first. Empty when nothing is kept out.</summary>
    public IReadOnlyList<EventFilters> Relaxations =>
        _keptOut.Count == 0
            ? []
            :
            [
                .. _keptOut.Keys.GroupBy(Number).OrderBy(g => g.Key).First()
                    .OrderByDescending(KeptOutBy).ThenBy(f => f),
            ];

    private static int Number(EventFilters filters) => BitOperations.PopCount((uint)filters);

    private void Add(PolicyEvent e, EventFilters failed)
    {
        if (failed == EventFilters.None)
        {
            Shown++;
        }
        else
        {
            _keptOut[failed] = KeptOutBy(failed) + 1;
        }

        if (Number(failed) > 1)
        {
            return;
        }

        void Tally(EventFilters filter, string word)
        {
            if ((failed & ~filter) == EventFilters.None)
            {
                _counts[(filter, word)] = Count(filter, word) + 1;
            }
        }

        Tally(EventFilters.Track, e.Track.Id);
        Tally(EventFilters.Direction, Vocabulary.Word(e.Direction));
        Tally(EventFilters.Instrument, Vocabulary.Word(e.Instrument));
        Each(EventFilters.Element, e.Elements);
        Each(EventFilters.Target, e.Targets);
        Each(EventFilters.LegalForm, e.LegalForm is { } form ? [Vocabulary.Word(form)] : []);
        Each(EventFilters.Scope, e.MineralScope is { } scope ? [Vocabulary.Word(scope)] : []);
        Each(EventFilters.Tier, e.Sources.Select(s => Vocabulary.Word(s.Tier)).Distinct());
        Tally(EventFilters.Seed, e.Seed ? "true" : "false");
        Each(EventFilters.Confidence, Enum.GetValues<Confidence>().Where(c => EventMatch.IsSureEnough(e, c)).Select(Vocabulary.Word));
        Each(EventFilters.Confidence, EventMatch.IsSureEnough(e, null) ? [UsualConfidence] : []);

        void Each(EventFilters filter, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                Tally(filter, word);
            }
        }
    }
}
