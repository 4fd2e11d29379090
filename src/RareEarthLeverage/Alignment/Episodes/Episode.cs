using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment.Episodes;

/// <summary>What came after one day, counted in days from it, so that episodes can be laid over each other.</summary>
/// <remarks>Everything is taken from the record up to the as-of day, rows of medium or high confidence only. A first easing,
/// talks or suspension that is null is not in the record of the days that were looked at; whether there was one is not known.
/// None of it is said to be an answer to the anchor.</remarks>
/// <param name="DayZero">Day 0: the day of the anchor, or the chosen day.</param>
/// <param name="Anchor">The event at day 0; null when a day was chosen.</param>
/// <param name="Acts">The acts of the anchor's move; of a chosen day those that tighten, or when there is none those that ease.
/// Empty when no act is dated that day.</param>
/// <param name="FirstEasing">First act that eases; an act of the move itself does not count.</param>
/// <param name="FirstTalks">First talks or truce on track <c>diplomacy</c>.</param>
/// <param name="FirstSuspension">First event that suspends the anchor itself; of a chosen day any of its acts.</param>
/// <param name="FirstSuspensionInMove">First event that suspends any act of the move. It need not touch the anchor: the entity
/// listings of 4 April 2025 were suspended, No. 18 of that day was not.</param>
/// <param name="ExportGrowth">Growth of the headline series on the year in the months asked for, t being the month of day 0.</param>
public sealed record Episode(
    DateOnly DayZero,
    PolicyEvent? Anchor,
    IReadOnlyList<PolicyEvent> Acts,
    FirstAfter? FirstEasing,
    FirstAfter? FirstTalks,
    FirstAfter? FirstSuspension,
    FirstAfter? FirstSuspensionInMove,
    IReadOnlyList<PeriodGrowth> ExportGrowth)
{
    /// <summary>Months of <see cref="ExportGrowth"/>, counted from the month of day 0.</summary>
    public static readonly IReadOnlyList<int> GrowthOffsets = [-1, 1, 3];

    /// <summary>Legal forms of the acts, each once.</summary>
    public IReadOnlyList<LegalForm> LegalForms => [.. Acts.Select(a => a.LegalForm).OfType<LegalForm>().Distinct().Order()];

    /// <summary>Elements that the acts list, by atomic number; empty when they list none.</summary>
    public IReadOnlyList<string> Elements => [.. ElementSymbols.All.Where(s => Acts.Any(a => a.Elements.Contains(s)))];

    /// <summary>The episode of an event. Day 0 is the first day that its date may stand for.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="anchor">The event.</param>
    /// <param name="afterDays">Days after day 0 that are looked at.</param>
    /// <param name="asOf">Nothing announced later is known.</param>
    public static Episode Of(Dataset dataset, PolicyEvent anchor, int afterDays, DateOnly asOf)
    {
        var options = Options(anchor.MineralScope, anchor.Confidence, asOf);
        IReadOnlyList<PolicyEvent> acts = anchor.Track.Role != TrackRole.Act ? []
            : anchor.Direction == Direction.Neutral ? [anchor]
            : [.. dataset.Events.Where(e => e.Id == anchor.Id || (e.Span == anchor.Span && e.Direction == anchor.Direction && TimelineAlignment.IsAct(e, options)))];
        return Of(dataset, anchor.Date, anchor, acts, afterDays, asOf);
    }

    /// <summary>The episode of a day.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="dayZero">The day.</param>
    /// <param name="afterDays">Days after it that are looked at.</param>
    /// <param name="asOf">Nothing announced later is known.</param>
    public static Episode Of(Dataset dataset, DateOnly dayZero, int afterDays, DateOnly asOf)
    {
        var options = Options(null, Confidence.Medium, asOf);
        var onDay = dataset.Events.Where(e => e.Span == new DaySpan(dayZero, dayZero) && TimelineAlignment.IsAct(e, options)).ToLookup(e => e.Direction);
        return Of(dataset, dayZero, null, onDay[Direction.Tightening].Any() ? [.. onDay[Direction.Tightening]] : [.. onDay[Direction.Easing]], afterDays, asOf);
    }

    private static Episode Of(Dataset dataset, DateOnly dayZero, PolicyEvent? anchor, IReadOnlyList<PolicyEvent> acts, int afterDays, DateOnly asOf)
    {
        var options = Options(anchor?.MineralScope, Confidence.Medium, asOf);
        var last = dayZero.DayNumber + afterDays;
        var known = dataset.Events.Where(e => e.Date <= asOf && e.Date.DayNumber <= last && e.Confidence >= Confidence.Medium && e.Id != anchor?.Id).ToList();
        var ids = acts.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var month = YearMonth.Of(dayZero);
        return new(
            dayZero,
            anchor,
            acts,
            FirstAfter.Of(known.Where(e => e.Direction == Direction.Easing && !ids.Contains(e.Id) && TimelineAlignment.IsAct(e, options)), dayZero),
            FirstAfter.Of(known.Where(e => e.Track == EventTracks.Diplomacy && e.Instrument is Instrument.Talks or Instrument.Truce), dayZero),
            FirstAfter.Of(known.Where(e => e.ActsOn.Any(l => l.How == LinkKind.Suspends && (anchor is null ? ids.Contains(l.EventId) : l.EventId == anchor.Id))), dayZero),
            FirstAfter.Of(known.Where(e => e.ActsOn.Any(l => l.How == LinkKind.Suspends && ids.Contains(l.EventId))), dayZero),
            [.. GrowthOffsets.Select(o => GrowthRates.Over(dataset, SeriesCatalog.Headline, month.AddMonths(o), month.AddMonths(o))[^1])]);
    }

    // An act on other minerals is compared with steps on all minerals.
    private static AlignmentOptions Options(MineralScope? scope, Confidence confidence, DateOnly asOf)
    {
        var usual = new AlignmentOptions { To = asOf, Confidence = confidence < Confidence.Medium ? confidence : Confidence.Medium };
        return scope == MineralScope.OtherCritical ? usual with { Scope = Enum.GetValues<MineralScope>() } : usual;
    }
}
