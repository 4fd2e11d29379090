using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A monthly figure as typed; fields are the columns of <c>series/*.csv</c>.</summary>
public sealed class ObservationEntry : RowEntry
{
    public override RowKind Kind => RowKind.Observation;

    public string Series { get; set; } = "";
    public string Month { get; set; } = "";
    public string Value { get; set; } = "";
    public string Unit { get; set; } = "";
    public string Qualifier { get; set; } = "";
    public string YoyPct { get; set; } = "";
    public string YoyQualifier { get; set; } = "";
    public string SourceTitle { get; set; } = "";
    public string Publisher { get; set; } = "";
    public string SourceUrl { get; set; } = "";
    public string Published { get; set; } = "";
    public string Note { get; set; } = "";
    public string Tier { get; set; } = "";

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public string Preferred { get; set; } = "";

    /// <summary>The entry that reads back as the observation.</summary>
    public static ObservationEntry Of(TradeObservation o) =>
        new()
        {
            Series = o.SeriesId,
            Month = o.Month.ToString(),
            Value = Texts.Of(o.Value),
            Unit = Vocabulary.Word(o.Unit),
            Qualifier = Texts.Of(o.Qualifier),
            YoyPct = Texts.Of(o.ReportedYoyPercent),
            YoyQualifier = Texts.Of(o.YoyQualifier),
            SourceTitle = o.SourceTitle,
            Publisher = o.Publisher,
            SourceUrl = o.SourceUrl ?? "",
            Published = o.Published ?? "",
            Note = o.Note,
            Tier = Vocabulary.Word(o.Tier),
            Preferred = o.Preferred ? "yes" : "no",
        };
}
