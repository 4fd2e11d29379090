using System.Globalization;
using System.Text;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Packaging;

/// <summary>A file of parts in a ZIP archive, as Office Open XML has them: parts, their media types, and which part refers to
/// which. Parts stand in the order of their names and carry a fixed time, so that the same parts make the same bytes.</summary>
internal sealed class PartsFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly SortedDictionary<string, (string MediaType, byte[] Data)> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> _references = new(StringComparer.Ordinal);

    /// <summary>Adds a part in XML, given without its first line.</summary>
    public void Add(string path, string mediaType, string xml) => Add(path, mediaType, Encoding.UTF8.GetBytes(Head + xml));

    /// <summary>Adds a part.</summary>
    public void Add(string path, string mediaType, byte[] data) => _parts.Add(path, (mediaType, data));

    /// <summary>Notes that a part refers to another one.</summary>
    /// <param name="from">The part that refers; empty for the file itself.</param>
    /// <param name="id">Name of the reference within that part.</param>
    /// <param name="kind">Last word of the relation's name.</param>
    /// <param name="to">The part referred to, from the root of the file.</param>
    public void Refer(string from, string id, string kind, string to) => Refer(from, id, Relations + kind, "/" + to, outside: false);

    /// <summary>Notes the reference to a part whose relation has a name of its own.</summary>
    public void ReferAs(string from, string id, string relation, string to) => Refer(from, id, relation, "/" + to, outside: false);

    /// <summary>Notes that a part leads to an address.</summary>
    public void Link(string from, string id, string address) => Refer(from, id, Relations + "hyperlink", address, outside: true);

    /// <summary>Adds title, origin and day of the file.</summary>
    public void Describe(string title, string subject, string origin, DateOnly day)
    {
        var time = day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        Add(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{PlainText.Xml(title)}</dc:title><dc:subject>{PlainText.Xml(subject)}</dc:subject><dc:creator>Rare Earth Leverage</dc:creator><dc:description>{PlainText.Xml(origin)}</dc:description><dc:language>en-GB</dc:language>"
            + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{time}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{time}</dcterms:modified></cp:coreProperties>");
        ReferAs("", "rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        Add(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Rare Earth Leverage</Application></Properties>");
        Refer("", "rIdApp", "extended-properties", "docProps/app.xml");
    }

    /// <summary>Writes the file.</summary>
    public void Save(Stream target)
    {
        using var packed = new MemoryStream();
        using (var zip = new StableZip(packed))
        {
            // Programs look for the list of media types first.
            zip.Add("[Content_Types].xml", Encoding.UTF8.GetBytes(Head + MediaTypes()));
            foreach (var (from, references) in _references)
            {
                zip.Add(RelationsPath(from), Encoding.UTF8.GetBytes($"{Head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(references)}</Relationships>"));
            }

            foreach (var (path, part) in _parts)
            {
                zip.Add(path, part.Data);
            }
        }

        target.Write(packed.GetBuffer(), 0, checked((int)packed.Length));
    }

    private static string RelationsPath(string from)
    {
        var slash = from.LastIndexOf('/');
        return $"{from[..(slash + 1)]}_rels/{from[(slash + 1)..]}.rels";
    }

    private void Refer(string from, string id, string relation, string to, bool outside)
    {
        if (!_references.TryGetValue(from, out var references))
        {
            _references.Add(from, references = []);
        }

        references.Add($"<Relationship Id=\"{id}\" Type=\"{relation}\" Target=\"{PlainText.Xml(to)}\"{(outside ? " TargetMode=\"External\"" : "")}/>");
    }

    private string MediaTypes()
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var (path, part) in _parts)
        {
            types.Append("<Override PartName=\"/").Append(PlainText.Xml(path)).Append("\" ContentType=\"").Append(part.MediaType).Append("\"/>");
        }

        return types.Append("</Types>").ToString();
    }
}
