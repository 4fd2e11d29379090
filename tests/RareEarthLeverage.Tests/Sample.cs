using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Tests;

/// <summary>Small rows for tests; only what a test is about is named in it.</summary>
internal static class Sample
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Citation Source(SourceTier tier = SourceTier.Official, string publisher = "MOFCOM", string? url = "https://www.example.org/act", bool secondHand = false) =>
        new() { Title = "Notice", Publisher = publisher, Url = url, Published = "2025-04-04", Tier = tier, SecondHand = secondHand, Supports = "the act" };

    public static PolicyEvent Event(
        string id,
        string date,
        EventTrack? track = null,
        Direction direction = Direction.Tightening,
        DatePrecision precision = DatePrecision.Day,
        string? effective = null,
        string? end = null,
        bool scheduled = false,
        Confidence confidence = Confidence.High,
        MineralScope? scope = MineralScope.RareEarth,
        int weight = 3,
        string? label = null,
        IReadOnlyList<EventLink>? actsOn = null,
        IReadOnlyList<TriggerClaim>? triggers = null,
        IReadOnlyList<Citation>? sources = null,
        string summary = "A summary.",
        IReadOnlyList<string>? targets = null,
        IReadOnlyList<string>? elements = null,
        Instrument instrument = Instrument.ExportLicensing,
        LegalForm? legalForm = LegalForm.Administrative,
        string? scopeNote = null) =>
        new()
        {
            Id = id,
            Date = Day(date),
            DatePrecision = precision,
            EffectiveDate = effective is null ? null : Day(effective),
            EndDate = end is null ? null : Day(end),
            EndIsScheduled = scheduled,
            Track = track ?? EventTracks.ChinaControl,
            Direction = direction,
            Instrument = instrument,
            LegalForm = track is null || track == EventTracks.ChinaControl ? legalForm : null,
            MineralScope = track is null || track == EventTracks.ChinaControl ? scope : null,
            Seed = false,
            Title = "Title of " + id,
            Label = label ?? (id.Length > 26 ? id[..26] : id),
            Weight = weight,
            Summary = summary,
            Issuer = null,
            Reference = null,
            Targets = targets ?? ["all"],
            Elements = elements ?? [],
            ScopeNote = scopeNote,
            ActsOn = actsOn ?? [],
            StatedTriggers = triggers ?? [],
            Sources = sources ?? [Source()],
            Confidence = confidence,
            Notes = "",
        };

    public static TradeObservation Figure(
        string month,
        decimal? value,
        string seriesId = SeriesCatalog.Headline,
        Qualifier? qualifier = Qualifier.Exact,
        decimal? yoy = null,
        Qualifier? yoyQualifier = null,
        bool preferred = true,
        string note = "",
        FigureUnit unit = FigureUnit.Tonnes) =>
        new()
        {
            SeriesId = seriesId,
            Month = YearMonth.TryParse(month, out var parsed) ? parsed : throw new ArgumentException(month, nameof(month)),
            Value = value,
            Unit = unit,
            Qualifier = value is null ? null : qualifier,
            ReportedYoyPercent = yoy,
            YoyQualifier = yoy is null ? null : yoyQualifier ?? Qualifier.Exact,
            SourceTitle = "Customs figures",
            Publisher = "GACC",
            SourceUrl = "https://www.example.org/" + month,
            Published = month,
            Note = note,
            Tier = SourceTier.Official,
            Preferred = preferred,
        };

    public static Dataset Dataset(params PolicyEvent[] events) => new(1, events, [], new ReferenceTables());

    public static Dataset Dataset(params TradeObservation[] observations) => new(1, [], observations, new ReferenceTables());
}
