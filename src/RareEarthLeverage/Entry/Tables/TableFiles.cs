using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Entry.Tables;

/// <summary>Writes rows in the forms in which they are read in. Same rows, same bytes: UTF-8 without a mark, lines end with a line
/// feed, quotation marks only where CSV needs them. Cells are not altered for spreadsheets, because then they would not come back as
/// they are; that is the business of the formats made for reading.</summary>
public static class TableFiles
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    /// <summary>Events as CSV, in the order given.</summary>
    public static void WriteEventsCsv(IEnumerable<PolicyEvent> events, Stream target) => WriteCsv(RowKind.Event, events.Select(EventEntry.Of), target);

    /// <summary>Events as JSON, in the order given: the form of <c>data/events/*.json</c>.</summary>
    public static void WriteEventsJson(IEnumerable<PolicyEvent> events, Stream target)
    {
        using (var json = new Utf8JsonWriter(target, Indented))
        {
            json.WriteStartArray();
            foreach (var entry in events.Select(EventEntry.Of))
            {
                json.WriteStartObject();
                foreach (var field in EntryFields.OfEvent.Where(f => Stands(f, entry)))
                {
                    json.WritePropertyName(field.Name);
                    field.Write(json, entry);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        target.WriteByte((byte)'\n');
    }

    /// <summary>Monthly figures as CSV, in the order given: the form of <c>data/series/*.csv</c>.</summary>
    public static void WriteSeriesCsv(IEnumerable<TradeObservation> observations, Stream target) =>
        WriteCsv(RowKind.Observation, observations.Select(ObservationEntry.Of), target);

    /// <summary>The cells of entries under a header, for formats that are not written here.</summary>
    public static EntryTable Table(RowKind kind, IEnumerable<RowEntry> entries)
    {
        var fields = EntryFields.Of(kind);
        return new([.. fields.Select(f => f.Name)], [.. entries.Select((e, i) => new EntryLine(i + 2, [.. fields.Select(f => f.Cell(e))]))]);
    }

    private static bool Stands(EntryField field, EventEntry entry) =>
        field.Name is not ("company" or "country") || entry.Track == EventTracks.Downstream.Id || field.Cell(entry).Length > 0;

    private static void WriteCsv(RowKind kind, IEnumerable<RowEntry> entries, Stream target)
    {
        var fields = EntryFields.Of(kind);
        using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine(string.Join(',', fields.Select(f => f.Name)));
        foreach (var entry in entries)
        {
            text.WriteLine(string.Join(',', fields.Select(f => Quoted(f.Cell(entry)))));
        }
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
