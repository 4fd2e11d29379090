using System.Globalization;
using System.Text.Json;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Json;

/// <summary>Opens a JSON file and compares it with its figure.</summary>
internal static class JsonCheck
{
    public static void Holds(byte[] bytes, Figure figure, WriteContext context)
    {
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        Assert.Equal(
            (context.ChartId, figure.Caption.Title, figure.Caption.Filters, "2026-11-21", figure.Caption.Revision, context.Link, figure.Caption.Unknown),
            (Text("chart"), Text("title"), Text("filters"), Text("asOf"), root.GetProperty("revision").GetInt32(), Text("link"), Text("unknown")));
        var tables = root.GetProperty("tables").EnumerateArray().ToList();
        Assert.Equal(figure.AllTables.Select(t => t.Name), tables.Select(t => t.GetProperty("name").GetString()!));
        foreach (var (table, written) in figure.AllTables.Zip(tables))
        {
            var rows = written.GetProperty("rows").EnumerateArray().ToList();
            Assert.Equal(table.Rows.Count, rows.Count);
            foreach (var (row, object_) in table.Rows.Zip(rows))
            {
                Assert.Equal(row.Cells, table.Columns.Select(c => Value(object_.GetProperty(c.Key), c.Kind)));
                Assert.Equal(row.EventId is null ? null : Samples.Site + "events/" + row.EventId, object_.TryGetProperty("eventLink", out var link) ? link.GetString() : null);
            }
        }

        string? Text(string name) => root.GetProperty(name).GetString();
    }

    private static string? Value(JsonElement value, FigureColumnKind kind)
    {
        if (kind == FigureColumnKind.Number && value.ValueKind != JsonValueKind.Null)
        {
            Assert.Equal(JsonValueKind.Number, value.ValueKind);
            return value.GetDecimal().ToString(CultureInfo.InvariantCulture);
        }

        return value.GetString();
    }
}
