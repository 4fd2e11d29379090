using RareEarthLeverage.Growth;
using RareEarthLeverage.Sources.Csv;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources.MonthlySeries;

/// <summary>Reads <c>series/*.csv</c>: one row per series, month and source.</summary>
public sealed class MonthlySeriesReader : ISourceReader
{
    /// <summary>Columns, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "series", "month", "value", "unit", "qualifier", "yoy_pct", "yoy_qualifier", "source_title", "publisher", "source_url",
        "published", "note", "tier", "preferred",
    ];

    public string Id => "series/*.csv";

    public bool Reads(string path) =>
        path.StartsWith("series/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);

    public void Read(SourceFile file, BatchBuilder batch)
    {
        foreach (var row in CsvTable.Read(file, Columns, batch.Problems))
        {
            row.Name = $"{row.TextOrEmpty("series")} {row.TextOrEmpty("month")}";
            var before = batch.Problems.Count;
            var observation = new TradeObservation
            {
                SeriesId = row.OneOf("series", SeriesCatalog.Find, SeriesCatalog.All.Select(s => s.Id))?.Id ?? "",
                Month = row.Month("month"),
                Value = row.NumberOrNothing("value"),
                Unit = row.Word<FigureUnit>("unit"),
                Qualifier = row.WordOrNothing<Qualifier>("qualifier"),
                ReportedYoyPercent = row.NumberOrNothing("yoy_pct"),
                YoyQualifier = row.WordOrNothing<Qualifier>("yoy_qualifier"),
                SourceTitle = row.Text("source_title"),
                Publisher = row.Text("publisher"),
                SourceUrl = row.TextOrNothing("source_url"),
                Published = row.TextOrNothing("published"),
                Note = row.TextOrEmpty("note"),
                Tier = row.Word<SourceTier>("tier"),
                Preferred = row.YesOrNo("preferred"),
            };
            if (batch.Problems.Count == before)
            {
                batch.Observations.Add((observation, new(file.Path, row.Line)));
            }
        }
    }
}
