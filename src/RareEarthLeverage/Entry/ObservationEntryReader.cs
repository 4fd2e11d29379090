using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>Reads typed monthly figures. Only whether each field can be read; <see cref="ObservationRules"/> says whether it is
/// right.</summary>
public static class ObservationEntryReader
{
    /// <summary>Reads an entry as an observation.</summary>
    public static EntryReading<TradeObservation> Read(ObservationEntry entry)
    {
        var values = new EntryValues();
        var row = new TradeObservation
        {
            SeriesId = values.Choice("series", entry.Series, SeriesCatalog.All, s => s.Id).Id,
            Month = values.Month("month", entry.Month),
            Value = values.NumberOrNothing("value", entry.Value),
            Unit = values.Word<FigureUnit>("unit", entry.Unit),
            Qualifier = values.WordOrNothing<Qualifier>("qualifier", entry.Qualifier),
            ReportedYoyPercent = values.NumberOrNothing("yoy_pct", entry.YoyPct),
            YoyQualifier = values.WordOrNothing<Qualifier>("yoy_qualifier", entry.YoyQualifier),
            SourceTitle = entry.SourceTitle,
            Publisher = entry.Publisher,
            SourceUrl = EntryValues.OrNull(entry.SourceUrl),
            Published = EntryValues.OrNull(entry.Published),
            Note = entry.Note,
            Tier = values.Word<SourceTier>("tier", entry.Tier),
            Preferred = values.Flag("preferred", entry.Preferred, "yes", "no", nothingIsNo: false),
        };
        return new(values.Problems.Count == 0 ? row : null, values.Problems);
    }
}
