using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Checks rows that are about to be published, together with the ones that are there.</summary>
internal sealed class RowRules
{
    private readonly StoredRows _rows;
    private readonly ReferenceTables _reference;
    private readonly Dictionary<string, RowState> _events;
    private readonly Dictionary<string, RowState> _observations;

    /// <summary>Takes the rows that are there and the ones that are about to replace or join them.</summary>
    public RowRules(StoredRows rows, ReferenceTables reference, IReadOnlyCollection<RowState> changes)
    {
        _rows = rows;
        _reference = reference;
        _events = changes.Where(c => c.Event is not null).ToDictionary(c => c.Key, StringComparer.Ordinal);
        _observations = changes.Where(c => c.Observation is not null).ToDictionary(c => c.Key, StringComparer.Ordinal);
    }

    /// <summary>The event of an id as it will be published; null when it will not be.</summary>
    public PolicyEvent? Find(string id) => Published(_events.GetValueOrDefault(id) ?? _rows.Events.GetValueOrDefault(id));

    /// <summary>Every rule that a change breaks, with the changed row. A rule that another row breaks because of the change is
    /// reported at the change.</summary>
    public IReadOnlyList<(RowState Row, RuleBreach Breach)> Check() => [.. Events(), .. Labels(), .. Dependents(), .. Observations(), .. Months()];

    private static PolicyEvent? Published(RowState? row) => row is { Withdrawal: null } ? row.Event : null;

    private IEnumerable<(RowState, RuleBreach)> Events()
    {
        foreach (var row in _events.Values)
        {
            if (Published(row) is not { } e)
            {
                continue;
            }

            foreach (var breach in PolicyEventRules.Check(e, Find))
            {
                yield return (row, breach);
            }

            if (LinkCycles.Find(e, Find) is { } ring)
            {
                yield return (row, new("acts_on", string.Join(" → ", ring), "links that do not lead back to the row"));
            }

            if (e.Seed && _reference.SeedFacts.Count > 0 && !_reference.SeedFacts.Any(f => f.Where.Contains(e.Id)))
            {
                yield return (row, new("seed", "true", "true only on rows named in seed-facts.csv"));
            }
        }
    }

    private IEnumerable<(RowState, RuleBreach)> Labels()
    {
        var changed = _events.Values.Select(Published).OfType<PolicyEvent>().ToList();
        var months = changed.Select(e => (e.Date.Year, e.Date.Month)).ToHashSet();
        var others = _rows.Events.Values
            .Where(r => !_events.ContainsKey(r.Key))
            .Select(Published)
            .OfType<PolicyEvent>()
            .Where(e => months.Contains((e.Date.Year, e.Date.Month)));

        // The others first: of two rows with one label it is the later in the list that is reported.
        foreach (var (e, breach) in PolicyEventRules.CheckTogether([.. others, .. changed]))
        {
            if (_events.TryGetValue(e.Id, out var row))
            {
                yield return (row, breach);
            }
        }
    }

    /// <summary>Rows that stay as they are and link to a changed one: their lag may be wrong now, or their trigger gone.</summary>
    private IEnumerable<(RowState, RuleBreach)> Dependents()
    {
        foreach (var dependent in _rows.Events.Values)
        {
            if (_events.ContainsKey(dependent.Key) || Published(dependent) is not { } e || !LinksToAChange(e))
            {
                continue;
            }

            var before = PolicyEventRules.Check(e, id => Published(_rows.Events.GetValueOrDefault(id))).ToHashSet();
            foreach (var breach in PolicyEventRules.Check(e, Find).Where(b => !before.Contains(b)))
            {
                var row = _events.GetValueOrDefault(breach.Given)
                    ?? _events[e.ActsOn.Select(l => l.EventId).Concat(e.StatedTriggers.Select(c => c.TriggerId)).First(_events.ContainsKey)];
                yield return (row, new(row.Withdrawal is null ? "date" : Withdrawn, e.Id, $"a change that fits the row {e.Id}, which links to this one: its {breach.Field} takes {breach.Takes}"));
            }
        }
    }

    private bool LinksToAChange(PolicyEvent e)
    {
        foreach (var link in e.ActsOn)
        {
            if (_events.ContainsKey(link.EventId))
            {
                return true;
            }
        }

        foreach (var claim in e.StatedTriggers)
        {
            if (_events.ContainsKey(claim.TriggerId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The field at which rows are named that link to a row about to be withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    private IEnumerable<(RowState, RuleBreach)> Observations() =>
        _observations.Values.SelectMany(row => row is { Withdrawal: null, Observation: { } o } ? ObservationRules.Check(o).Select(breach => (row, breach)) : []);

    private IEnumerable<(RowState, RuleBreach)> Months()
    {
        if (_observations.Count == 0)
        {
            yield break;
        }

        var byMonth = _rows.Observations.Values
            .Where(r => !_observations.ContainsKey(r.Key))
            .Concat(_observations.Values)
            .Where(r => r is { Withdrawal: null, Observation: not null })
            .ToLookup(r => MonthOf(r));
        var touched = _observations.Values
            .SelectMany(r => new[] { r, _rows.Observations.GetValueOrDefault(r.Key) })
            .OfType<RowState>()
            .GroupBy(MonthOf)
            .ToDictionary(g => g.Key, g => _observations[g.First().Key]);
        foreach (var (month, changed) in touched)
        {
            var rows = byMonth[month].Select(r => r.Observation).OfType<TradeObservation>().ToList();
            foreach (var (observation, breach) in rows.Count == 0 ? [] : ObservationRules.CheckMonth(rows))
            {
                yield return (_observations.Values.FirstOrDefault(r => ReferenceEquals(r.Observation, observation)) ?? changed, breach);
            }

            foreach (var (row, breach) in Growth(byMonth, month, changed))
            {
                yield return (row, breach);
            }
        }
    }

    private IEnumerable<(RowState, RuleBreach)> Growth(ILookup<(string Series, YearMonth Month), RowState> byMonth, (string Series, YearMonth Month) month, RowState changed)
    {
        if (month.Month.Year <= 1)
        {
            yield break;
        }

        var here = PreferredOf(byMonth[month]);
        if (here?.Observation is { } observation && ObservationRules.CheckGrowth(observation, PreferredOf(byMonth[(month.Series, month.Month.AddMonths(-12))])?.Observation) is { } breach)
        {
            yield return (_observations.GetValueOrDefault(here.Key) ?? changed, breach);
        }

        // The year after was computed from this month.
        var later = PreferredOf(byMonth[(month.Series, month.Month.AddMonths(12))]);
        if (later?.Observation is { } next && !_observations.ContainsKey(later.Key) && ObservationRules.CheckGrowth(next, here?.Observation) is { } after)
        {
            yield return (changed, new("value", here?.Observation?.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing", $"a value that fits {next.Month}, whose reported growth is {after.Given}: its yoy_pct takes {after.Takes}"));
        }
    }

    private static RowState? PreferredOf(IEnumerable<RowState> month) => month.FirstOrDefault(r => r.Observation is { Preferred: true });

    private static (string Series, YearMonth Month) MonthOf(RowState row) => (row.Observation?.SeriesId ?? "", row.Observation?.Month ?? default);
}
