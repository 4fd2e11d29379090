using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.Csv;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources.AnnualFigures;

/// <summary>Reads <c>reference/annual.csv</c>: yearly totals, quotas and shares.</summary>
public sealed class AnnualFigureReader : ISourceReader
{
    private static readonly string[] Columns = ["series", "year", "value", "unit", "source_title", "publisher", "source_url", "note", "tier"];
    private static readonly string[] Units = ["t", "t REO", "usd", "%"];

    private static readonly string[] SeriesIds =
    [
        "cn-magnet-exports-us-annual", "cn-magnet-exports-value-annual", "cn-magnet-exports-volume-annual", "cn-mine-production",
        "cn-quota-export", "cn-quota-mining", "cn-quota-smelting", "cn-ree-exports-value-annual", "cn-ree-exports-volume-annual",
        "cn-share-magnets", "cn-share-mining", "cn-share-refining",
    ];

    public string Id => "reference/annual.csv";

    public bool Reads(string path) => path == Id;

    public void Read(SourceFile file, BatchBuilder batch)
    {
        foreach (var row in CsvTable.Read(file, Columns, batch.Problems))
        {
            row.Name = $"{row.TextOrEmpty("series")} {row.TextOrEmpty("year")}";
            var figure = new AnnualFigure(
                row.OneOf("series", s => SeriesIds.Contains(s) ? s : null, SeriesIds),
                row.WholeNumber("year", 1990, 2040),
                row.NumberOrNothing("value"),
                row.OneOf("unit", u => Units.Contains(u) ? u : null, Units),
                row.Text("source_title"),
                row.Text("publisher"),
                row.Text("source_url"),
                row.TextOrEmpty("note"),
                row.Word<SourceTier>("tier"));
            if (figure.Value is null && figure.Note.Length == 0)
            {
                row.Problem("value", row.Line, "nothing", "a value, or a note that says why there is none");
            }

            if (figure.SourceUrl.Length > 0 && !WebAddress.IsValid(figure.SourceUrl))
            {
                row.Problem("source_url", row.Line, figure.SourceUrl, "an http or https address");
            }

            batch.AnnualFigures.Add(figure);
        }
    }
}
