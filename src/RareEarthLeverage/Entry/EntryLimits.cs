using System.Globalization;
using System.Text.RegularExpressions;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>How long each field may be, and which characters no field may have: data dictionary, limits. Held when a row is
/// handed in for review; a draft keeps whatever was typed.</summary>
public static partial class EntryLimits
{
    /// <summary>Longest text of each field in characters; fields of a list are named after it.</summary>
    public static readonly IReadOnlyDictionary<string, int> Characters = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["id"] = 100,
        ["title"] = 200,
        ["label"] = PolicyEventRules.LabelLength,
        ["summary"] = 800,
        ["issuer"] = 200,
        ["reference"] = 200,
        ["scopeNote"] = 1500,
        ["notes"] = 3000,
        ["company"] = 200,
        ["country"] = 100,
        ["acts_on.id"] = 100,
        ["stated_triggers.id"] = 100,
        ["stated_triggers.claim"] = 500,
        ["sources.title"] = 400,
        ["sources.publisher"] = 200,
        ["sources.via"] = 200,
        ["sources.url"] = 2000,
        ["sources.supports"] = 400,
        ["source_title"] = 400,
        ["publisher"] = 200,
        ["source_url"] = 2000,
        ["note"] = 3000,
        ["reason"] = 500,
    };

    /// <summary>Longest lists, in rows.</summary>
    public static readonly IReadOnlyDictionary<string, int> Rows = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["targets"] = 60,
        ["elements"] = 17,
        ["acts_on"] = 40,
        ["stated_triggers"] = 40,
        ["sources"] = 40,
    };

    // Vocabulary words, dates and numbers: refused for what they are long before this.
    private const int Other = 100;

    /// <summary>Every limit that the entry breaks.</summary>
    public static IReadOnlyList<RuleBreach> Check(RowEntry entry) =>
        [.. (entry is EventEntry e ? Texts(e) : Texts((ObservationEntry)entry)).SelectMany(t => Check(t.Field, t.Limit, t.Text)), .. entry is EventEntry lists ? Lists(lists) : []];

    /// <summary>Every limit that one text breaks.</summary>
    /// <param name="field">Name of the field in the message.</param>
    /// <param name="limit">Name of the field in <see cref="Characters"/>.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<RuleBreach> Check(string field, string limit, string text)
    {
        var longest = Characters.GetValueOrDefault(limit, Other);
        if (text.Length > longest)
        {
            yield return new(field, string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters"), string.Create(CultureInfo.InvariantCulture, $"at most {longest} characters"));
            yield break;
        }

        if (FirstForbidden(text, manyLines: limit is "notes" or "note") is { } place)
        {
            yield return new(field, string.Create(CultureInfo.InvariantCulture, $"{Name(text[place])} at character {place + 1}"), "text without control characters and direction marks");
        }

        if (text.Contains('<', StringComparison.Ordinal) && Markup().Match(text) is { Success: true } markup)
        {
            yield return new(field, Entry.Texts.Given(markup.Value), "plain text without HTML");
        }
    }

    private static int? FirstForbidden(string text, bool manyLines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if ((char.IsControl(c) && !(manyLines && c == '\n')) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return i;
            }
        }

        return null;
    }

    private static string Name(char c) =>
        c switch
        {
            '\u200e' or '\u200f' or '\u061c' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => string.Create(CultureInfo.InvariantCulture, $"the direction mark U+{(int)c:X4}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)c:X4}"),
        };

    private static IEnumerable<RuleBreach> Lists(EventEntry e)
    {
        foreach (var (field, rows) in new[] { ("targets", e.Targets.Count), ("elements", e.Elements.Count), ("acts_on", e.ActsOn.Count), ("stated_triggers", e.StatedTriggers.Count), ("sources", e.Sources.Count) })
        {
            if (rows > Rows[field])
            {
                yield return new(field, string.Create(CultureInfo.InvariantCulture, $"{rows} rows"), string.Create(CultureInfo.InvariantCulture, $"at most {Rows[field]} rows"));
            }
        }
    }

    private static IEnumerable<(string Field, string Limit, string Text)> Texts(EventEntry e) =>
    [
        Same("id", e.Id), Same("date", e.Date), Same("datePrecision", e.DatePrecision), Same("effectiveDate", e.EffectiveDate),
        Same("endDate", e.EndDate), Same("endIsScheduled", e.EndIsScheduled), Same("track", e.Track), Same("direction", e.Direction),
        Same("instrument", e.Instrument), Same("legalForm", e.LegalForm), Same("mineralScope", e.MineralScope), Same("seed", e.Seed),
        Same("title", e.Title), Same("label", e.Label), Same("weight", e.Weight), Same("summary", e.Summary), Same("issuer", e.Issuer),
        Same("reference", e.Reference), Same("scopeNote", e.ScopeNote), Same("confidence", e.Confidence), Same("notes", e.Notes),
        Same("company", e.Company), Same("country", e.Country),
        .. e.Targets.Select((t, i) => (Item("targets", i), "targets", t)),
        .. e.Elements.Select((t, i) => (Item("elements", i), "elements", t)),
        .. e.ActsOn.SelectMany((l, i) => In("acts_on", i, ("id", l.Id), ("how", l.How))),
        .. e.StatedTriggers.SelectMany((c, i) => In("stated_triggers", i, ("id", c.Id), ("claim", c.Claim), ("source", c.Source), ("lagDays", c.LagDays))),
        .. e.Sources.SelectMany((s, i) => In(
            "sources",
            i,
            ("title", s.Title),
            ("publisher", s.Publisher),
            ("via", s.Via),
            ("url", s.Url),
            ("published", s.Published),
            ("tier", s.Tier),
            ("access", s.Access),
            ("supports", s.Supports))),
    ];

    private static IEnumerable<(string Field, string Limit, string Text)> Texts(ObservationEntry o) =>
    [
        Same("series", o.Series), Same("month", o.Month), Same("value", o.Value), Same("unit", o.Unit), Same("qualifier", o.Qualifier),
        Same("yoy_pct", o.YoyPct), Same("yoy_qualifier", o.YoyQualifier), Same("source_title", o.SourceTitle), Same("publisher", o.Publisher),
        Same("source_url", o.SourceUrl), Same("published", o.Published), Same("note", o.Note), Same("tier", o.Tier), Same("preferred", o.Preferred),
    ];

    private static (string Field, string Limit, string Text) Same(string field, string text) => (field, field, text);

    private static string Item(string list, int i) => string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");

    private static IEnumerable<(string Field, string Limit, string Text)> In(string list, int i, params (string Name, string Text)[] members) =>
        members.Select(m => ($"{Item(list, i)}.{m.Name}", $"{list}.{m.Name}", m.Text));

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,200}>|<!--|<(script|iframe|style|img|svg)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
