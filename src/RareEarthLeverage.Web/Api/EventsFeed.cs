using System.Globalization;
using System.Text;
using System.Xml;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/feeds/events.atom</c>: events as an Atom feed (RFC 4287), those changed last first.</summary>
internal static class EventsFeed
{
    private const string Path = "/feeds/events.atom";
    private const int MostEntries = 200;
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly IReadOnlyList<ApiParameter> Parameters = [.. EventFilter.Parameters, DataEndpoint.Rev];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapData(Path, Parameters, AnswerAsync)
            .WithSummary($"Events as an Atom feed, those changed last first, at most {MostEntries}")
            .Produces<string>(contentType: "application/atom+xml");

    private static async Task<IResult> AnswerAsync(DataRequest request)
    {
        var filter = new EventFilter(request.Query);
        var context = request.Context;
        var times = await request.Service<ChangeTimes>().OfAsync(request.Dataset.Revision, context.RequestAborted);
        var entries = request.Dataset.Events.Where(filter.Passes)
            .Select(e => (Event: e, Changed: times.GetValueOrDefault(e.Id, DateTime.UnixEpoch)))
            .OrderByDescending(x => x.Changed)
            .ThenByDescending(x => x.Event.Date)
            .ThenBy(x => x.Event.Id, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        return Results.Text(Xml(entries, SiteAddress.Of(context), context.Request.QueryString.Value ?? ""), "application/atom+xml; charset=utf-8", Encoding.UTF8);
    }

    private static string Xml(List<(PolicyEvent Event, DateTime Changed)> entries, Uri site, string query)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            var self = new Uri(site, Path.TrimStart('/') + query).AbsoluteUri;
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, "Rare Earth Leverage: events");
            xml.WriteElementString("id", Atom, self);
            Link(xml, "self", self);
            Link(xml, "alternate", new Uri(site, "timeline").AbsoluteUri);
            xml.WriteElementString("updated", Atom, Time(entries.Count == 0 ? DateTime.UnixEpoch : entries[0].Changed));
            Author(xml, "Rare Earth Leverage");
            foreach (var (e, changed) in entries)
            {
                Entry(xml, e, changed, site);
            }

            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, checked((int)text.Length)) + "\n";
    }

    private static void Entry(XmlWriter xml, PolicyEvent e, DateTime changed, Uri site)
    {
        var page = new Uri(site, "events/" + Uri.EscapeDataString(e.Id)).AbsoluteUri;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, $"{DateText.Of(e.Date, e.DatePrecision)}: {e.Title}");
        xml.WriteElementString("id", Atom, page);
        Link(xml, "alternate", page);
        xml.WriteElementString("updated", Atom, Time(changed));
        foreach (var term in new[] { e.Track.Id, Vocabulary.Word(e.Direction), Vocabulary.Word(e.Instrument) })
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", term);
            xml.WriteEndElement();
        }

        var doubt = e.Confidence == Confidence.High ? "" : $" Confidence: {Vocabulary.Word(e.Confidence)}.";
        xml.WriteElementString("summary", Atom, $"{e.Summary}{doubt} Sources: {string.Join("; ", e.Sources.Select(s => $"[{Vocabulary.Word(s.Tier)}] {s.Publisher}"))}.");
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
