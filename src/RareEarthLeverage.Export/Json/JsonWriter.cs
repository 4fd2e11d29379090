using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Json;

/// <summary>Writes what the figure says as JSON: the caption, and every table with one object a row. Numbers are numbers, dates
/// are ISO dates as exact as they are known, what is not known is null.</summary>
public sealed class JsonWriter : IFigureWriter
{
    private const string EventLink = "eventLink";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        var caption = figure.Caption;
        json.WriteStartObject();
        json.WriteString("chart", PlainText.Clean(context.ChartId));
        json.WriteString("title", PlainText.Clean(caption.Title));
        json.WriteString("subtitle", PlainText.Clean(caption.Subtitle));
        json.WriteString("filters", PlainText.Clean(caption.Filters));
        json.WriteString("asOf", caption.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("revision", caption.Revision);
        json.WriteString("link", context.Link);
        json.WriteString("sources", PlainText.Clean(caption.Sources));
        json.WriteString("method", PlainText.Clean(caption.Method));
        json.WriteString("coverage", PlainText.Clean(caption.Coverage));
        json.WriteString("unknown", PlainText.Clean(caption.Unknown));
        json.WriteStartArray("tables");
        foreach (var table in figure.AllTables)
        {
            Table(json, table, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, FigureTable table, WriteContext context)
    {
        json.WriteStartObject();
        json.WriteString("name", PlainText.Clean(table.Name));
        json.WriteString("title", PlainText.Clean(table.Title));
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("key", PlainText.Clean(column.Key));
            json.WriteString("label", PlainText.Clean(column.Label));
            json.WriteString("kind", Kind(column.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                json.WritePropertyName(PlainText.Clean(table.Columns[i].Key));
                Cell(json, row.Cells[i], table.Columns[i].Kind);
            }

            if (context.OfEvent(row.EventId) is { } link)
            {
                json.WriteString(EventLink, link);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, string? cell, FigureColumnKind kind)
    {
        if (cell is null)
        {
            json.WriteNullValue();
        }
        else if (kind == FigureColumnKind.Number && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(PlainText.Clean(cell));
        }
    }

    private static string Kind(FigureColumnKind kind) =>
        kind switch
        {
            FigureColumnKind.Text => "text",
            FigureColumnKind.Date => "date",
            FigureColumnKind.Number => "number",
            FigureColumnKind.Link => "link",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of column"),
        };
}
