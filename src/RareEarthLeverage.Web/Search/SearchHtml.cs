using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace RareEarthLeverage.Web.Search;

/// <summary>Results as parts of a page.</summary>
internal static class SearchHtml
{
    /// <summary>The choices under the search box.</summary>
    public static string Options(IReadOnlyList<SearchEntry> found)
    {
        var html = new StringBuilder();
        for (var i = 0; i < found.Count; i++)
        {
            var entry = found[i];
            html.Append(CultureInfo.InvariantCulture, $"<li role=\"option\" id=\"found-{i}\" aria-selected=\"false\" data-href=\"{Text(entry.Address)}\"><span class=\"name\"><b>{Text(entry.Title)}</b> <span class=\"kind\">{Name(entry.Kind)}</span></span><span class=\"note\">{Text(entry.Detail)}</span></li>");
        }

        return html.ToString();
    }

    /// <summary>The results of the search page, by kind; the kind of the best result comes first.</summary>
    public static string Results(string query, IReadOnlyList<SearchEntry> found, int most)
    {
        if (SearchWords.OfQuery(query).Count == 0)
        {
            return "<p>Type a word, an official number such as <i>No. 18</i>, a date or the name of an element.</p>";
        }

        var html = new StringBuilder();
        if (found.Count == 0)
        {
            return "<p>Nothing was found. Fewer or shorter words find more; "
                + "<a href=\"/timeline?preset=all&amp;confidence=low\">the whole timeline</a> and <a href=\"/data\">the data</a> list everything.</p>";
        }

        var number = found.Count < most ? found.Count.ToString(CultureInfo.InvariantCulture) : $"The best {most.ToString(CultureInfo.InvariantCulture)}";
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\" role=\"status\">{number} {(found.Count == 1 ? "result" : "results")}</p>");
        foreach (var kind in found.GroupBy(f => f.Kind))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Heading(kind.Key)}</h2><ol class=\"found\">");
            foreach (var entry in kind)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Text(entry.Address)}\">{Text(entry.Title)}</a><span class=\"note\">{Text(entry.Detail)}</span></li>");
            }

            html.Append("</ol>");
        }

        if (found.Any(f => f.Kind == SearchKind.Event && f.Texts.Any(t => t.Text.Contains(query.Trim(), StringComparison.OrdinalIgnoreCase))))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"/timeline?preset=all&amp;q={Text(Uri.EscapeDataString(query.Trim()))}\">Show the events with these words on the timeline</a></p>");
        }

        return html.ToString();
    }

    private static string Name(SearchKind kind) =>
        kind switch
        {
            SearchKind.Event => "event",
            SearchKind.Element => "element",
            SearchKind.Series => "series",
            SearchKind.Term => "method",
            SearchKind.Page => "page",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind"),
        };

    private static string Heading(SearchKind kind) =>
        kind switch
        {
            SearchKind.Event => "Events",
            SearchKind.Element => "Elements",
            SearchKind.Series => "Series",
            SearchKind.Term => "Terms of the method",
            SearchKind.Page => "Pages",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind"),
        };

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
