using System.Globalization;
using System.Text;

namespace RareEarthLeverage.Web.Api;

/// <summary>Events as CSV (RFC 4180), with the names of the JSON. Lists are joined with semicolons; of a source its tier,
/// publisher and address are given.</summary>
internal static class EventCsv
{
    /// <summary>The columns in order.</summary>
    internal static readonly IReadOnlyList<(string Name, Func<EventItem, string?> Value)> Columns =
    [
        ("id", e => e.Id),
        ("date", e => Iso(e.Date)),
        ("datePrecision", e => e.DatePrecision),
        ("effectiveDate", e => Iso(e.EffectiveDate)),
        ("endDate", e => Iso(e.EndDate)),
        ("endIsScheduled", e => Word(e.EndIsScheduled)),
        ("track", e => e.Track),
        ("direction", e => e.Direction),
        ("instrument", e => e.Instrument),
        ("legalForm", e => e.LegalForm),
        ("mineralScope", e => e.MineralScope),
        ("seed", e => Word(e.Seed)),
        ("title", e => e.Title),
        ("label", e => e.Label),
        ("weight", e => e.Weight.ToString(CultureInfo.InvariantCulture)),
        ("summary", e => e.Summary),
        ("issuer", e => e.Issuer),
        ("reference", e => e.Reference),
        ("targets", e => string.Join(';', e.Targets)),
        ("elements", e => string.Join(';', e.Elements)),
        ("scopeNote", e => e.ScopeNote),
        ("actsOn", e => string.Join(';', e.ActsOn.Select(l => $"{l.How} {l.Id}"))),
        ("statedTriggers", e => string.Join(';', e.StatedTriggers.Select(c => c.Id))),
        ("sources", e => string.Join(';', e.Sources.Select(s => $"[{s.Tier}] {s.Publisher} {s.Url}".Replace(';', ',')))),
        ("confidence", e => e.Confidence),
        ("notes", e => e.Notes),
        ("company", e => e.Company),
        ("country", e => e.Country),
        ("version", e => e.Version.ToString(CultureInfo.InvariantCulture)),
        ("status", e => e.Status),
    ];

    public static string Of(IEnumerable<EventItem> events)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', Columns.Select(c => c.Name)).Append("\r\n");
        foreach (var e in events)
        {
            csv.AppendJoin(',', Columns.Select(c => Field(c.Value(e)))).Append("\r\n");
        }

        return csv.ToString();
    }

    /// <summary>One field. A text that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    internal static string Field(string? text)
    {
        text ??= "";
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(bool value) => value ? "true" : "false";
}
