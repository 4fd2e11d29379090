using System.Collections.Frozen;

namespace RareEarthLeverage.Entry;

/// <summary>The fields of each kind of row, in the order in which they are written.</summary>
internal static class EntryFields
{
    private static readonly Scalar<LinkEntry>[] Links =
    [
        new("id", ScalarKind.Text, l => l.Id, (l, t) => l.Id = t),
        new("how", ScalarKind.Text, l => l.How, (l, t) => l.How = t),
    ];

    private static readonly Scalar<ClaimEntry>[] Claims =
    [
        new("id", ScalarKind.Text, c => c.Id, (c, t) => c.Id = t),
        new("claim", ScalarKind.Text, c => c.Claim, (c, t) => c.Claim = t),
        new("source", ScalarKind.Number, c => c.Source, (c, t) => c.Source = t),
        new("lagDays", ScalarKind.Number, c => c.LagDays, (c, t) => c.LagDays = t),
    ];

    private static readonly Scalar<SourceEntry>[] Sources =
    [
        new("title", ScalarKind.Text, s => s.Title, (s, t) => s.Title = t),
        new("publisher", ScalarKind.Text, s => s.Publisher, (s, t) => s.Publisher = t),
        new("via", ScalarKind.TextOrNull, s => s.Via, (s, t) => s.Via = t, Omitted: true),
        new("url", ScalarKind.TextOrNull, s => s.Url, (s, t) => s.Url = t),
        new("published", ScalarKind.TextOrNull, s => s.Published, (s, t) => s.Published = t),
        new("tier", ScalarKind.Text, s => s.Tier, (s, t) => s.Tier = t),
        new("access", ScalarKind.TextOrNull, s => s.Access, (s, t) => s.Access = t, Omitted: true),
        new("supports", ScalarKind.Text, s => s.Supports, (s, t) => s.Supports = t),
    ];

    /// <summary>Fields of an event.</summary>
    public static readonly IReadOnlyList<EntryField> OfEvent =
    [
        Event("id", ScalarKind.Text, e => e.Id, (e, t) => e.Id = t),
        Event("date", ScalarKind.Text, e => e.Date, (e, t) => e.Date = t),
        Event("datePrecision", ScalarKind.Text, e => e.DatePrecision, (e, t) => e.DatePrecision = t),
        Event("effectiveDate", ScalarKind.TextOrNull, e => e.EffectiveDate, (e, t) => e.EffectiveDate = t),
        Event("endDate", ScalarKind.TextOrNull, e => e.EndDate, (e, t) => e.EndDate = t),
        Event("endIsScheduled", ScalarKind.Flag, e => e.EndIsScheduled, (e, t) => e.EndIsScheduled = t),
        Event("track", ScalarKind.Text, e => e.Track, (e, t) => e.Track = t),
        Event("direction", ScalarKind.Text, e => e.Direction, (e, t) => e.Direction = t),
        Event("instrument", ScalarKind.Text, e => e.Instrument, (e, t) => e.Instrument = t),
        Event("legalForm", ScalarKind.TextOrNull, e => e.LegalForm, (e, t) => e.LegalForm = t),
        Event("mineralScope", ScalarKind.TextOrNull, e => e.MineralScope, (e, t) => e.MineralScope = t),
        Event("seed", ScalarKind.Flag, e => e.Seed, (e, t) => e.Seed = t),
        Event("title", ScalarKind.Text, e => e.Title, (e, t) => e.Title = t),
        Event("label", ScalarKind.Text, e => e.Label, (e, t) => e.Label = t),
        Event("weight", ScalarKind.Number, e => e.Weight, (e, t) => e.Weight = t),
        Event("summary", ScalarKind.Text, e => e.Summary, (e, t) => e.Summary = t),
        Event("issuer", ScalarKind.TextOrNull, e => e.Issuer, (e, t) => e.Issuer = t),
        Event("reference", ScalarKind.TextOrNull, e => e.Reference, (e, t) => e.Reference = t),
        new TextListField("targets", e => e.Targets),
        new TextListField("elements", e => e.Elements),
        Event("scopeNote", ScalarKind.TextOrNull, e => e.ScopeNote, (e, t) => e.ScopeNote = t),
        new RowListField<LinkEntry>("acts_on", e => e.ActsOn, Links),
        new RowListField<ClaimEntry>("stated_triggers", e => e.StatedTriggers, Claims),
        new RowListField<SourceEntry>("sources", e => e.Sources, Sources),
        Event("confidence", ScalarKind.Text, e => e.Confidence, (e, t) => e.Confidence = t),
        Event("notes", ScalarKind.Text, e => e.Notes, (e, t) => e.Notes = t),
        Event("company", ScalarKind.TextOrNull, e => e.Company, (e, t) => e.Company = t),
        Event("country", ScalarKind.TextOrNull, e => e.Country, (e, t) => e.Country = t),
    ];

    /// <summary>Fields of a monthly figure.</summary>
    public static readonly IReadOnlyList<EntryField> OfObservation =
    [
        Figure("series", ScalarKind.Text, o => o.Series, (o, t) => o.Series = t),
        Figure("month", ScalarKind.Text, o => o.Month, (o, t) => o.Month = t),
        Figure("value", ScalarKind.Number, o => o.Value, (o, t) => o.Value = t),
        Figure("unit", ScalarKind.Text, o => o.Unit, (o, t) => o.Unit = t),
        Figure("qualifier", ScalarKind.TextOrNull, o => o.Qualifier, (o, t) => o.Qualifier = t),
        Figure("yoy_pct", ScalarKind.Number, o => o.YoyPct, (o, t) => o.YoyPct = t),
        Figure("yoy_qualifier", ScalarKind.TextOrNull, o => o.YoyQualifier, (o, t) => o.YoyQualifier = t),
        Figure("source_title", ScalarKind.Text, o => o.SourceTitle, (o, t) => o.SourceTitle = t),
        Figure("publisher", ScalarKind.Text, o => o.Publisher, (o, t) => o.Publisher = t),
        Figure("source_url", ScalarKind.TextOrNull, o => o.SourceUrl, (o, t) => o.SourceUrl = t),
        Figure("published", ScalarKind.TextOrNull, o => o.Published, (o, t) => o.Published = t),
        Figure("note", ScalarKind.Text, o => o.Note, (o, t) => o.Note = t),
        Figure("tier", ScalarKind.Text, o => o.Tier, (o, t) => o.Tier = t),
        Figure("preferred", ScalarKind.Text, o => o.Preferred, (o, t) => o.Preferred = t),
    ];

    private static readonly FrozenDictionary<string, EntryField> EventByName = OfEvent.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, EntryField> ObservationByName = OfObservation.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>The field of a name; null when there is none.</summary>
    public static EntryField? Find(RowKind kind, string name) => (kind == RowKind.Event ? EventByName : ObservationByName).GetValueOrDefault(name);

    /// <summary>Fields of a kind of row.</summary>
    public static IReadOnlyList<EntryField> Of(RowKind kind) =>
        kind switch
        {
            RowKind.Event => OfEvent,
            RowKind.Observation => OfObservation,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of row"),
        };

    private static ScalarField<EventEntry> Event(string name, ScalarKind kind, Func<EventEntry, string> get, Action<EventEntry, string> set) =>
        new(name, kind, get, set);

    private static ScalarField<ObservationEntry> Figure(string name, ScalarKind kind, Func<ObservationEntry, string> get, Action<ObservationEntry, string> set) =>
        new(name, kind, get, set);
}
