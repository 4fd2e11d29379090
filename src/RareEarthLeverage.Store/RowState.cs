using System.Text.Json;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Mapping;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store;

/// <summary>A row of the database as it stands: an event or an observation, published or withdrawn.</summary>
internal sealed record RowState
{
    /// <summary>Kind of row.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>Its key, which never changes.</summary>
    public required string Key { get; init; }

    /// <summary>Raised by one with every change.</summary>
    public required int Version { get; init; }

    /// <summary>The event; null for an observation.</summary>
    public PolicyEvent? Event { get; init; }

    /// <summary>The observation; null for an event.</summary>
    public TradeObservation? Observation { get; init; }

    /// <summary>Why it is withdrawn; null while it is published.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What the database holds: the event or the observation.</summary>
    public object Content => (object?)Event ?? Observation ?? throw new InvalidOperationException($"The row {Key} has no content");

    public static RowState Of(PolicyEvent e, Withdrawal? withdrawal = null) =>
        new() { Kind = RowKind.Event, Key = e.Id, Version = e.Version, Event = e, Withdrawal = withdrawal };

    public static RowState Of(TradeObservation o, string key, int version, Withdrawal? withdrawal = null) =>
        new() { Kind = RowKind.Observation, Key = key, Version = version, Observation = o, Withdrawal = withdrawal };

    /// <summary>The content as typed text.</summary>
    public RowEntry Entry() =>
        Event is not null ? EventEntry.Of(Event)
        : Observation is not null ? ObservationEntry.Of(Observation)
        : throw new InvalidOperationException($"The row {Key} has no content");

    /// <summary>Every field as JSON, whether it is withdrawn included.</summary>
    public IReadOnlyDictionary<string, string> Values() =>
        new OrderedDictionary<string, string>(EntryJson.Values(Entry()), StringComparer.Ordinal)
        {
            [AuditEntry.WithdrawnField] = Withdrawal is null ? "null" : JsonSerializer.Serialize(new WithdrawalValue(Withdrawal.Reason, Withdrawal.ReplacementId), StoreJson.Options),
        };

    /// <summary>True when nothing but the version differs.</summary>
    public bool SameAs(RowState other) =>
        (Withdrawal?.Reason, Withdrawal?.ReplacementId) == (other.Withdrawal?.Reason, other.Withdrawal?.ReplacementId)
        && (Withdrawal is null) == (other.Withdrawal is null)
        && EntryJson.Write(Entry()) == EntryJson.Write(other.Entry());

    /// <summary>The same row with other content, one version on; an entry of valid content is expected.</summary>
    public RowState With(RowEntry entry, Withdrawal? withdrawal) => Read(entry, Key, Version + 1, withdrawal);

    /// <summary>A row from an entry whose content has been found valid.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static RowState Read(RowEntry entry, string key, int version, Withdrawal? withdrawal) =>
        entry switch
        {
            EventEntry e => Of(Required(EventEntryReader.Read(e, version), key), withdrawal),
            ObservationEntry o => Of(Required(ObservationEntryReader.Read(o), key), key, version, withdrawal),
            _ => throw new ArgumentException($"Not a kind of row: {entry.Kind}", nameof(entry)),
        };

    private static T Required<T>(EntryReading<T> reading, string key)
        where T : class => reading.Row ?? throw new InvalidDataException($"The row {key} cannot be read: {reading.Problems[0]}");
}
