using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Tests.Store;

/// <summary>Rows made by hand.</summary>
internal static class StoreSample
{
    /// <summary>No field is empty and none has its type's default.</summary>
    public static PolicyEvent FullEvent() =>
        new()
        {
            Id = "cn-2025-04-04-announcement-18",
            Date = new(2025, 4, 1),
            DatePrecision = DatePrecision.Month,
            EffectiveDate = new(2025, 4, 4),
            EndDate = new(2026, 11, 10),
            EndIsScheduled = true,
            Track = EventTracks.ChinaControl,
            Direction = Direction.Easing,
            Instrument = Instrument.ExtraterritorialRule,
            LegalForm = LegalForm.Administrative,
            MineralScope = MineralScope.OtherCritical,
            Seed = true,
            Title = "商务部公告2025年第18号 \"seven\" <elements> & 'more' – €",
            Label = "Seven elements",
            Weight = 5,
            Summary = "First line.\nSecond line.\tTab.",
            Issuer = "商务部 海关总署",
            Reference = "公告2025年第18号",
            Targets = ["US", "all"],
            Elements = ["Sm", "Dy"],
            ScopeNote = "Metals, alloys; oxides",
            ActsOn = [new("cn-2023-12-21-technology", LinkKind.Extends), new("cn-2024-12-03-gallium", LinkKind.Revokes)],
            StatedTriggers = [new("us-2025-04-02-tariffs", "Reuters says so", 1, 2), new("us-2025-03-04-fentanyl", "MOFCOM says so", 0, null)],
            Sources =
            [
                new()
                {
                    Title = "关于对部分中重稀土相关物项实施出口管制的决定",
                    Publisher = "MOFCOM",
                    Via = "Xinhua",
                    Url = "https://www.mofcom.gov.cn/a?b=c&d=e",
                    Published = "2025-04",
                    Tier = SourceTier.Legal,
                    SecondHand = true,
                    Supports = "everything",
                },
                new() { Title = "A letter", Publisher = "A. N. Author", Url = null, Tier = SourceTier.Official, Supports = "the date" },
            ],
            Confidence = Confidence.High,
            Notes = "The dates differ between sources.",
            Company = "福特 Ford",
            Country = "US, DE",
            Version = 7,
        };

    /// <summary>Every field that may be null or empty is.</summary>
    public static PolicyEvent BareEvent(string id = "us-2018-01-01-bare", string title = "Bare", string label = "Bare") =>
        new()
        {
            Id = id,
            Date = new(2018, 1, 1),
            DatePrecision = DatePrecision.Day,
            EffectiveDate = null,
            EndDate = null,
            EndIsScheduled = false,
            Track = EventTracks.UsTariff,
            Direction = Direction.Tightening,
            Instrument = Instrument.Tariff,
            LegalForm = null,
            MineralScope = null,
            Seed = false,
            Title = title,
            Label = label,
            Weight = 1,
            Summary = "",
            Issuer = null,
            Reference = null,
            Targets = [],
            Elements = [],
            ScopeNote = null,
            ActsOn = [],
            StatedTriggers = [],
            Sources = [],
            Confidence = Confidence.Low,
            Notes = "",
        };

    /// <summary>No field is empty and none has its type's default.</summary>
    public static TradeObservation FullObservation() =>
        new()
        {
            SeriesId = "cn-ree-exports-value",
            Month = new(2025, 4),
            Value = 4785.10m,
            Unit = FigureUnit.Usd,
            Qualifier = Qualifier.MoreThan,
            ReportedYoyPercent = -5.70m,
            YoyQualifier = Qualifier.About,
            SourceTitle = "中国稀土出口",
            Publisher = "Reuters",
            SourceUrl = "https://example.org/a?b=c&d=e",
            Published = "2025-05-09",
            Note = "DERIVED from 稀土 figures",
            Tier = SourceTier.Agency,
            Preferred = true,
        };

    public static TradeObservation Observation(
        string month = "2025-04",
        decimal? value = 4785m,
        string publisher = "GACC",
        string? url = null,
        bool preferred = true) =>
        new()
        {
            SeriesId = SeriesCatalog.Headline,
            Month = YearMonth.TryParse(month, out var parsed) ? parsed : throw new ArgumentException("Not a month", nameof(month)),
            Value = value,
            Unit = FigureUnit.Tonnes,
            Qualifier = value is null ? null : Qualifier.Exact,
            ReportedYoyPercent = null,
            YoyQualifier = null,
            SourceTitle = "Customs",
            Publisher = publisher,
            SourceUrl = url,
            Published = null,
            Note = "",
            Tier = SourceTier.Official,
            Preferred = preferred,
        };

    public static SourceBatch Batch(IReadOnlyList<PolicyEvent> events, IReadOnlyList<TradeObservation> observations) =>
        new(events, observations, new ReferenceTables(), []);
}
