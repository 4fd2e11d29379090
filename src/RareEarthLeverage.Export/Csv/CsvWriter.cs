using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export.Csv;

/// <summary>Writes a table of the figure as CSV: RFC 4180, UTF-8 without mark, lines ended by CR LF, first line the names of the
/// columns. A cell that a spreadsheet would run as a formula is led by an apostrophe.</summary>
public sealed class CsvWriter : IFigureWriter
{
    private const string LineEnd = "\r\n";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public void Write(Figure figure, WriteContext context, Stream target)
    {
        var table = figure.AllTables.FirstOrDefault(t => t.Name == context.Request.Table) ?? figure.Tables[0];
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Columns.Select(c => Quoted(c.Key))).Append(LineEnd);
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', row.Cells.Select(c => Quoted(Harmless(c ?? "")))).Append(LineEnd);
        }

        target.Write(Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "'" + cell : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
