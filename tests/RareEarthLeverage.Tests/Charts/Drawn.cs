using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Svg;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>Figures of the catalogue by name, as of 21 November 2026.</summary>
internal static class Drawn
{
    public static readonly DateOnly AsOf = new(2026, 11, 21);

    public static IChart Chart(string id) => ChartCatalog.Find(id) ?? throw new ArgumentException(id, nameof(id));

    public static FigureRequest Request(string id, string query = "")
    {
        var reading = FigureQuery.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])), AsOf, Chart(id));
        return reading.Problems.Count == 0 ? reading.Request : throw new ArgumentException(reading.Problems[0].ToString(), nameof(query));
    }

    public static Figure Figure(string id, string query = "", Dataset? dataset = null) => Chart(id).Draw(Request(id, query), dataset ?? Repository.Dataset);

    public static IReadOnlyList<string> Texts(Figure figure) => [.. figure.Scene.Flat().OfType<TextMark>().Select(t => t.Text)];

    public static FigureTable Table(Figure figure, string name) => figure.Tables.Single(t => t.Name == name);

    /// <summary>The cells of a row, those of the columns named, divided by bars; an empty cell is not known.</summary>
    public static string Line(FigureTable table, FigureRow row, params string[] columns) =>
        string.Join('|', columns.Select(c => row.Cells[table.Columns.Select(k => k.Key).ToList().IndexOf(c)]));

    public static IReadOnlyList<string> Lines(FigureTable table, params string[] columns) => [.. table.Rows.Select(r => Line(table, r, columns))];

    /// <summary>Compares the picture of the usual view with the approved one beside the test, byte for byte. When they differ the
    /// new one is written beside it: look at both, and accept the new one by renaming it.</summary>
    public static void IsApproved(string id, string folder)
    {
        var approved = Repository.Path($"tests/RareEarthLeverage.Tests/Charts/{folder}/{id}.approved.svg");
        var received = SvgPainter.Paint(Figure(id).Scene, Theme.Light);
        var expected = File.Exists(approved) ? File.ReadAllText(approved, Encoding.UTF8) : "";
        if (received != expected)
        {
            File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        Assert.True(received == expected, $"{id} differs from {approved}");
    }
}
