using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Writes the tables of a figure as HTML text with the columns that a page has room for
/// (<see cref="FigureTable.Brief"/>); the files have all of them.</summary>
internal static class BriefTableHtml
{
    /// <summary>All tables of a figure, its sources last.</summary>
    public static string Of(Figure figure)
    {
        var html = new StringBuilder(16 * 1024);
        foreach (var table in figure.AllTables.Where(t => t.Rows.Count > 0))
        {
            Write(html, table);
        }

        return html.Length == 0 ? "<p class=\"note\">The table has no rows in this view.</p>" : html.ToString();
    }

    private static void Write(StringBuilder html, FigureTable table)
    {
        var columns = table.BriefColumns();
        html.Append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Text(table.Title)).Append("\"><table class=\"rows\" data-table=\"")
            .Append(Text(table.Name)).Append("\"><caption>").Append(Text(table.Title)).Append(" <span class=\"note\">")
            .Append(table.Rows.Count.ToString(CultureInfo.InvariantCulture)).Append(table.Rows.Count == 1 ? " row" : " rows").Append("</span></caption><thead><tr>");
        foreach (var column in columns.Select(c => table.Columns[c.Index]))
        {
            html.Append("<th scope=\"col\"").Append(Class(column)).Append('>').Append(Text(column.Label)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < columns.Count; i++)
            {
                var (index, link, namesEvent) = columns[i];
                var column = table.Columns[index];
                var words = Words(row.Cells[index], column);
                var address = link is { } at ? SafeAddress.Of(row.Cells[at])
                    : namesEvent && row.EventId is { } id ? "/events/" + Uri.EscapeDataString(id)
                    : column.Kind == FigureColumnKind.Link ? SafeAddress.Of(row.Cells[index])
                    : null;
                html.Append(i == 0 ? "<th scope=\"row\"" : "<td").Append(Class(column)).Append('>')
                    .Append(address is null ? words : $"<a href=\"{Text(address)}\"{(address.StartsWith('/') ? "" : " rel=\"noopener noreferrer\"")}>{words}</a>")
                    .Append(i == 0 ? "</th>" : "</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div>");
    }

    private static string Words(string? cell, FigureColumn column) =>
        string.IsNullOrEmpty(cell) ? ""
        : column.Kind switch
        {
            FigureColumnKind.Date => $"<time datetime=\"{Text(cell)}\">{Text(BritishDate.OfIso(cell))}</time>",
            FigureColumnKind.Number => Text(cell.StartsWith('-') ? "\u2212" + cell[1..] : cell),
            FigureColumnKind.Link when SafeAddress.Of(cell) is { } address => Text(Uri.TryCreate(address, UriKind.Absolute, out var absolute) ? absolute.Host : address),
            FigureColumnKind.Text or FigureColumnKind.Link => Text(CellWords.Of(column, cell)),
            var other => throw new InvalidOperationException($"No cell for {other}"),
        };

    private static string Class(FigureColumn column) => column.Kind == FigureColumnKind.Number ? " class=\"number\"" : "";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
