using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Writes the tables of a figure as HTML text, so that a circuit holds a reference to one shared string instead of
/// a render tree of every row.</summary>
internal static class FigureTableHtml
{
    /// <summary>Columns that the file has and the page leaves out: they stand on the page of the event or of the series, one
    /// click away, and every one of them costs each first visit some kilobytes.</summary>
    private static readonly HashSet<string> FileOnly =
    [
        "id", "end_scheduled", "instrument", "label", "weight", "stated_triggers", "sources", "source_publisher", "source_url",
        "last_month", "reported_qualifier", "value_qualifier", "unit", "url", "tier", "note",
    ];

    /// <summary>Columns that a phone has no room for; they stand in the details of the event.</summary>
    private static readonly HashSet<string> WideOnly = ["effective", "end", "track", "direction", "reference", "confidence", "source", "publisher"];

    /// <summary>Rows that a page has room for; the files have all.</summary>
    public const int MostRows = 1000;

    /// <summary>All tables of the timeline.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="dataset">The events behind the rows.</param>
    /// <param name="selectAddress">Address of the page with a selection, up to the id; rows of events link to it.</param>
    /// <param name="sortAddress">Address of the page with another order, up to the column; heads of the first table link to it.</param>
    /// <param name="sort">The order in which the rows stand; null is that of time.</param>
    public static string Of(IReadOnlyList<FigureTable> tables, Dataset dataset, string selectAddress, string sortAddress, string? sort)
    {
        var html = new StringBuilder(64 * 1024);
        foreach (var (table, i) in tables.Select((t, i) => (t, i)))
        {
            Write(html, table, dataset, selectAddress, i == 0 ? sortAddress : null, sort);
        }

        return html.ToString();
    }

    private static void Write(StringBuilder html, FigureTable table, Dataset dataset, string selectAddress, string? sortAddress, string? sort)
    {
        html.Append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Text(table.Title)).Append("\"><table class=\"rows\" data-table=\"")
            .Append(Text(table.Name)).Append("\"><caption>").Append(Text(table.Title)).Append(" <span class=\"note\">")
            .Append(Rows(table.Rows.Count)).Append("</span></caption><thead><tr>");
        var head = HeadColumn(table);
        var shown = Shown(table, head);
        foreach (var i in shown)
        {
            Head(html, table.Columns[i], sortAddress, sort);
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows.Take(MostRows))
        {
            html.Append(row.EventId is { } id ? $"<tr data-row=\"{Text(id)}\">" : "<tr>");
            foreach (var i in shown)
            {
                html.Append(i == head ? "<th scope=\"row\"" : "<td").Append(Class(table.Columns[i])).Append('>');
                Cell(html, table.Columns[i], row.Cells[i], i == head ? row.EventId : null, dataset.Find(row.EventId), selectAddress);
                html.Append(i == head ? "</th>" : "</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div>");
    }

    private static string Rows(int number) =>
        number > MostRows ? string.Create(CultureInfo.InvariantCulture, $"the first {MostRows:#,0} of {number:#,0} rows; zoom in, filter, or take all as CSV or XLSX")
        : number == 1 ? "1 row"
        : string.Create(CultureInfo.InvariantCulture, $"{number:#,0} rows");

    // The order of time is the usual one, so that the head of the first column leads back to it.
    private static void Head(StringBuilder html, FigureColumn column, string? sortAddress, string? sort)
    {
        var (up, down) = (sort == column.Key || (sort is null && column.Key == "date"), sort == "-" + column.Key);
        html.Append("<th scope=\"col\"").Append(Class(column)).Append(sortAddress is null || !(up || down) ? "" : up ? " aria-sort=\"ascending\"" : " aria-sort=\"descending\"").Append('>');
        if (sortAddress is null)
        {
            html.Append(Text(column.Label));
        }
        else
        {
            var next = up ? "-" + column.Key : column.Key == "date" ? "" : column.Key;
            html.Append("<a href=\"").Append(Text(sortAddress + next)).Append("\" data-sort=\"").Append(Text(next)).Append("\">").Append(Text(column.Label))
                .Append(up ? " <span aria-hidden=\"true\">▲</span>" : down ? " <span aria-hidden=\"true\">▼</span>" : "").Append("</a>");
        }

        html.Append("</th>");
    }

    /// <summary>The columns of the page: the one that names the row stands first or straight after the date.</summary>
    private static List<int> Shown(FigureTable table, int head)
    {
        var shown = Enumerable.Range(0, table.Columns.Count).Where(i => i != head && !FileOnly.Contains(table.Columns[i].Key)).ToList();
        shown.Insert(head == 0 ? 0 : 1, head);
        return shown;
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

    private static void Cell(StringBuilder html, FigureColumn column, string? value, string? eventId, PolicyEvent? policyEvent, string selectAddress)
    {
        if (column.Key == "status" && policyEvent is not null && !MeasureStatus.AppliesTo(policyEvent))
        {
            return;
        }

        if (string.IsNullOrEmpty(value))
        {
            html.Append(eventId is null ? "" : Text(eventId));
            return;
        }

        var shown = column.Kind switch
        {
            FigureColumnKind.Date => $"<time datetime=\"{Text(value)}\">{Text(BritishDate.OfIso(value))}</time>",
            FigureColumnKind.Link when SafeAddress.Of(value) is { } address => $"<a href=\"{Text(address)}\" rel=\"noopener noreferrer\">{Text(new Uri(address).Host)}</a>",
            FigureColumnKind.Text => Text(Words(column, value)),
            FigureColumnKind.Number or FigureColumnKind.Link => Text(value),
            var other => throw new InvalidOperationException($"No cell for {other}"),
        };
        if (column.Key == "end" && policyEvent is { EndIsScheduled: true })
        {
            shown += " planned";
        }

        html.Append(eventId is null ? shown : $"<a href=\"{Text(selectAddress)}{Text(Uri.EscapeDataString(eventId))}\">{shown}</a>");
    }

    private static string Words(FigureColumn column, string value) =>
        column.Key == "direction" && Vocabulary.TryRead<Direction>(value, out var direction) ? EventWords.Of(direction) : CellWords.Of(column, value);

    private static string Class(FigureColumn column) =>
        column.Kind == FigureColumnKind.Number ? " class=\"number\""
        : WideOnly.Contains(column.Key) ? " class=\"wide-only\""
        : "";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
