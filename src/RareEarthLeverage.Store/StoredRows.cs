using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store;

/// <summary>All rows of one revision, withdrawn ones included; immutable. The <see cref="Dataset"/> is what is published of them.</summary>
internal sealed class StoredRows(int revision, ImmutableDictionary<string, RowState> events, ImmutableDictionary<string, RowState> observations)
{
    public int Revision => revision;

    public ImmutableDictionary<string, RowState> Events => events;

    public ImmutableDictionary<string, RowState> Observations => observations;

    /// <summary>Reads everything; to be called inside a transaction, so that rows and number are of one moment.</summary>
    public static async Task<StoredRows> ReadAsync(LeverageDb db, int revision, CancellationToken cancellationToken)
    {
        var events = await db.Events.AsNoTracking()
            .Select(e => new { Row = e, Withdrawal = EF.Property<Withdrawal?>(e, Shadow.Withdrawal) })
            .ToListAsync(cancellationToken);
        var observations = await db.Observations.AsNoTracking()
            .Select(o => new
            {
                Row = o,
                Key = EF.Property<string>(o, Shadow.Key),
                Version = EF.Property<int>(o, Shadow.Version),
                Withdrawal = EF.Property<Withdrawal?>(o, Shadow.Withdrawal),
            })
            .ToListAsync(cancellationToken);
        return Of(revision, events.Select(e => RowState.Of(e.Row, e.Withdrawal)).Concat(observations.Select(o => RowState.Of(o.Row, o.Key, o.Version, o.Withdrawal))));
    }

    public static StoredRows Of(int revision, IEnumerable<RowState> rows)
    {
        var byKind = rows.ToLookup(r => r.Kind);
        return new(
            revision,
            byKind[RowKind.Event].ToImmutableDictionary(r => r.Key, StringComparer.Ordinal),
            byKind[RowKind.Observation].ToImmutableDictionary(r => r.Key, StringComparer.Ordinal));
    }

    /// <summary>The row of a key, withdrawn or not; null when there is none.</summary>
    public RowState? Find(RowKind kind, string key) => (kind == RowKind.Event ? events : observations).GetValueOrDefault(key);

    /// <summary>The next revision, in which some rows are others.</summary>
    public StoredRows With(int newRevision, IReadOnlyCollection<RowState> changes) =>
        new(newRevision, Put(events, changes, RowKind.Event), Put(observations, changes, RowKind.Observation));

    /// <summary>What is published of the rows.</summary>
    public Dataset ToDataset(ReferenceTables reference) =>
        new(revision, Published(), observations.Values.Where(r => r.Withdrawal is null).Select(r => r.Observation).OfType<TradeObservation>(), reference) { Withdrawn = Withdrawn() };

    /// <summary>The same, from the dataset of the revision before when only events have changed since.</summary>
    public Dataset ToDataset(ReferenceTables reference, StoredRows? before, Dataset? datasetBefore) =>
        ReferenceEquals(before?.Observations, observations) && ReferenceEquals(datasetBefore?.Reference, reference)
            ? datasetBefore.WithEvents(revision, Published(), Withdrawn())
            : ToDataset(reference);

    private IEnumerable<PolicyEvent> Published() => events.Values.Where(r => r.Withdrawal is null).Select(r => r.Event).OfType<PolicyEvent>();

    private IReadOnlyList<WithdrawnEvent> Withdrawn() => [.. events.Values.Select(Tombstone).OfType<WithdrawnEvent>().OrderBy(w => w.Id, StringComparer.Ordinal)];

    private static WithdrawnEvent? Tombstone(RowState row) =>
        row is { Withdrawal: { } withdrawal, Event: { } e } ? new(e.Id, e.Title, withdrawal.Reason, withdrawal.ReplacementId, withdrawal.Revision, withdrawal.AtUtc) : null;

    private static ImmutableDictionary<string, RowState> Put(ImmutableDictionary<string, RowState> rows, IReadOnlyCollection<RowState> changes, RowKind kind) =>
        changes.Any(c => c.Kind == kind) ? rows.SetItems(changes.Where(c => c.Kind == kind).Select(c => KeyValuePair.Create(c.Key, c))) : rows;
}
