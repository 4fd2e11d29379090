using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Sources;

/// <summary>Rules that need more than one row.</summary>
internal static class CrossChecks
{
    public static void Run(BatchBuilder batch)
    {
        var events = new Dictionary<string, PolicyEvent>(StringComparer.Ordinal);
        foreach (var (policyEvent, _) in batch.Events)
        {
            events.TryAdd(policyEvent.Id, policyEvent);
        }

        Events(batch, events);
        Observations(batch);
        Elements(batch, events);
        Chokepoints(batch);
        SeedFacts(batch, events);
    }

    private static void Events(BatchBuilder batch, Dictionary<string, PolicyEvent> events)
    {
        foreach (var (policyEvent, place) in batch.Events)
        {
            foreach (var breach in PolicyEventRules.Check(policyEvent, id => events.GetValueOrDefault(id)))
            {
                batch.Add(place, policyEvent.Id, breach);
            }
        }

        var places = batch.Events.ToDictionary(e => e.Event, e => e.Place);
        foreach (var (policyEvent, breach) in PolicyEventRules.CheckTogether([.. batch.Events.Select(e => e.Event)]))
        {
            batch.Add(places[policyEvent], policyEvent.Id, breach);
        }
    }

    private static void Observations(BatchBuilder batch)
    {
        var places = batch.Observations.ToDictionary(o => o.Observation, o => o.Place);
        var preferred = new Dictionary<(string, YearMonth), TradeObservation>();
        foreach (var month in batch.Observations.Select(o => o.Observation).GroupBy(o => (o.SeriesId, o.Month)))
        {
            foreach (var observation in month)
            {
                Note(observation, ObservationRules.Check(observation));
                if (observation.Preferred)
                {
                    preferred.TryAdd(month.Key, observation);
                }
            }

            foreach (var (observation, breach) in ObservationRules.CheckMonth([.. month]))
            {
                Note(observation, [breach]);
            }
        }

        foreach (var ((series, month), observation) in preferred.Where(p => p.Key.Item2.Year > 1))
        {
            if (ObservationRules.CheckGrowth(observation, preferred.GetValueOrDefault((series, month.AddMonths(-12)))) is { } breach)
            {
                Note(observation, [breach]);
            }
        }

        void Note(TradeObservation observation, IEnumerable<RuleBreach> breaches)
        {
            foreach (var breach in breaches)
            {
                batch.Add(places[observation], $"{observation.SeriesId} {observation.Month}", breach);
            }
        }
    }

    private static void Elements(BatchBuilder batch, Dictionary<string, PolicyEvent> events)
    {
        foreach (var (element, place) in batch.Elements)
        {
            foreach (var control in element.ControlledBy)
            {
                if (!events.TryGetValue(control.EventId, out var act) || !act.Elements.Contains(element.Symbol))
                {
                    batch.Add(place, element.Symbol, new("controlledBy", control.EventId, "the id of an event that lists the element"));
                }

                if (control is { Suspended: true, SuspendedUntil: null })
                {
                    batch.Add(place, element.Symbol, new("suspendedUntil", "nothing", "the scheduled last day of the suspension"));
                }
            }

            Citations(batch, place, element.Symbol, element.Sources);
        }

        if (batch.Elements.Count > 0 && !batch.Elements.Select(e => e.Element.Symbol).Order(StringComparer.Ordinal).SequenceEqual(ElementSymbols.All.Order(StringComparer.Ordinal)))
        {
            batch.Add(new(batch.Elements[0].Place.File, 0), "", new("symbol", $"{batch.Elements.Count} rows", "each of the seventeen elements once"));
        }
    }

    private static void Chokepoints(BatchBuilder batch)
    {
        foreach (var again in batch.Chokepoints.GroupBy(c => c.Chokepoint.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            batch.Add(again.Place, again.Chokepoint.Id, new("id", again.Chokepoint.Id, "an id that no other row has"));
        }

        foreach (var (chokepoint, place) in batch.Chokepoints)
        {
            Citations(batch, place, chokepoint.Id, [chokepoint.Source]);
        }

        foreach (var (code, source) in batch.CustomsCodes.Select(c => (c.Code, c.Source)).Concat(batch.ControlCodes.Select(c => (c.Code, c.Source))))
        {
            Citations(batch, new("reference/hs-codes.json", 0), code, [source]);
        }
    }

    private static void SeedFacts(BatchBuilder batch, Dictionary<string, PolicyEvent> events)
    {
        foreach (var again in batch.SeedFacts.GroupBy(f => f.Fact.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            batch.Add(again.Place, again.Fact.Id, new("id", again.Fact.Id, "an id that no other row has"));
        }

        var observed = batch.Observations.Select(o => $"series:{o.Observation.SeriesId}@{o.Observation.Month}").ToHashSet(StringComparer.Ordinal);
        var chokepoints = batch.Chokepoints.Select(c => $"chokepoints.json:{c.Chokepoint.Id}").ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (fact, place) in batch.SeedFacts)
        {
            foreach (var where in fact.Where)
            {
                named.Add(where);
                if (!events.ContainsKey(where) && !observed.Contains(where) && !chokepoints.Contains(where) && where is not ("elements.json" or "chokepoints.json" or "hs-codes.json"))
                {
                    batch.Add(place, fact.Id, new("where", where, "an event, series:name@month, a reference file or chokepoints.json:id that exists"));
                }
            }
        }

        foreach (var (policyEvent, place) in batch.Events.Where(e => e.Event.Seed && batch.SeedFacts.Count > 0 && !named.Contains(e.Event.Id)))
        {
            batch.Add(place, policyEvent.Id, new("seed", "true", "true only on rows named in seed-facts.csv"));
        }
    }

    private static void Citations(BatchBuilder batch, BatchBuilder.Place place, string row, IReadOnlyList<Citation> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var breach in CitationRules.Check(sources[i], $"sources[{i}]"))
            {
                batch.Add(place, row, breach);
            }
        }
    }
}
