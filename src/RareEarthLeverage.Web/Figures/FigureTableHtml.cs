using System.Text;
using System.Text.Encodings.Web;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Writes the tables of a figure as HTML text, so that a circuit holds a reference to one shared string instead of
/// a render tree of every row.</summary>
internal static class FigureTableHtml
{
    /// <summary>All tables of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="selectAddress">Address of the page with a selection, up to the id; rows of events link to it.</param>
    public static string Of(Figure figure, string selectAddress)
    {
        var html = new StringBuilder(64 * 1024);
        foreach (var table in figure.Tables)
        {
            Write(html, table, selectAddress);
        }

        return html.ToString();
    }

    private static void Write(StringBuilder html, FigureTable table, string selectAddress)
    {
        html.Append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Text(table.Title)).Append("\"><table class=\"rows\" data-table=\"")
            .Append(Text(table.Name)).Append("\"><caption>").Append(Text(table.Title)).Append(" <span class=\"note\">")
            .Append(table.Rows.Count).Append(table.Rows.Count == 1 ? " row" : " rows").Append("</span></caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Class(column)).Append('>').Append(Text(column.Label)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        var head = HeadColumn(table);
        foreach (var row in table.Rows)
        {
            html.Append(row.EventId is { } id ? $"<tr data-row=\"{Text(id)}\">" : "<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var element = i == head ? "th scope=\"row\"" : "td";
                html.Append('<').Append(element).Append(Class(table.Columns[i])).Append('>');
                Cell(html, table.Columns[i], row.Cells[i], i == head ? row.EventId : null, selectAddress);
                html.Append("</").Append(i == head ? "th" : "td").Append('>');
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div>");
    }

    /// <summary>The column that names the row: the title of an event, else the first column.</summary>
    private static int HeadColumn(FigureTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Key is "title")
            {
                return i;
            }
        }

        return 0;
    }

    private static void Cell(StringBuilder html, FigureColumn column, string? value, string? eventId, string selectAddress)
    {
        if (string.IsNullOrEmpty(value))
        {
            html.Append(eventId is null ? "" : Text(eventId));
            return;
        }

        var shown = column.Kind switch
        {
            FigureColumnKind.Date => $"<time datetime=\"{Text(value)}\">{Text(BritishDate.OfIso(value))}</time>",
            FigureColumnKind.Link when SafeAddress.Of(value) is { } address => $"<a href=\"{Text(address)}\" rel=\"noopener noreferrer\">{Text(new Uri(address).Host)}</a>",
            FigureColumnKind.Text or FigureColumnKind.Number or FigureColumnKind.Link => Text(value),
            var other => throw new InvalidOperationException($"No cell for {other}"),
        };
        html.Append(eventId is null ? shown : $"<a href=\"{Text(selectAddress)}{Text(Uri.EscapeDataString(eventId))}\">{shown}</a>");
    }

    private static string Class(FigureColumn column) => column.Kind == FigureColumnKind.Number ? " class=\"number\"" : "";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
