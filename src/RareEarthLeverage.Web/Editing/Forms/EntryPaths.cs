using System.Globalization;
using System.Text.RegularExpressions;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Reads and types one field of an entry by its place in the data: <c>title</c>, <c>sources[2].tier</c>. A form's inputs and
/// what a browser kept of them are named by these places.</summary>
public static partial class EntryPaths
{
    private static readonly Dictionary<string, Accessor<EventEntry>> OfEvent = new(StringComparer.Ordinal)
    {
        ["id"] = new(e => e.Id, (e, t) => e.Id = t),
        ["date"] = new(DateOf, TypeDate),
        ["effectiveDate"] = new(e => e.EffectiveDate, (e, t) => e.EffectiveDate = TypedDate.Normal(t)),
        ["endDate"] = new(e => e.EndDate, (e, t) => e.EndDate = TypedDate.Normal(t)),
        ["endIsScheduled"] = new(e => e.EndIsScheduled, (e, t) => e.EndIsScheduled = t),
        ["track"] = new(e => e.Track, (e, t) => e.Track = t),
        ["direction"] = new(e => e.Direction, (e, t) => e.Direction = t),
        ["instrument"] = new(e => e.Instrument, (e, t) => e.Instrument = t),
        ["legalForm"] = new(e => e.LegalForm, (e, t) => e.LegalForm = t),
        ["mineralScope"] = new(e => e.MineralScope, (e, t) => e.MineralScope = t),
        ["seed"] = new(e => e.Seed, (e, t) => e.Seed = t),
        ["title"] = new(e => e.Title, (e, t) => e.Title = t),
        ["label"] = new(e => e.Label, (e, t) => e.Label = t),
        ["weight"] = new(e => e.Weight, (e, t) => e.Weight = t),
        ["summary"] = new(e => e.Summary, (e, t) => e.Summary = t),
        ["issuer"] = new(e => e.Issuer, (e, t) => e.Issuer = t),
        ["reference"] = new(e => e.Reference, (e, t) => e.Reference = t),
        ["targets"] = new(e => string.Join(", ", e.Targets), (e, t) => Put(e.Targets, Words(t))),
        ["elements"] = new(e => string.Join(", ", e.Elements), (e, t) => Put(e.Elements, Words(t))),
        ["scopeNote"] = new(e => e.ScopeNote, (e, t) => e.ScopeNote = t),
        ["confidence"] = new(e => e.Confidence, (e, t) => e.Confidence = t),
        ["notes"] = new(e => e.Notes, (e, t) => e.Notes = t.ReplaceLineEndings("\n")),
        ["company"] = new(e => e.Company, (e, t) => e.Company = t),
        ["country"] = new(e => e.Country, (e, t) => e.Country = t),
    };

    private static readonly Dictionary<string, Accessor<SourceEntry>> OfSource = new(StringComparer.Ordinal)
    {
        ["title"] = new(s => s.Title, (s, t) => s.Title = t),
        ["publisher"] = new(s => s.Publisher, (s, t) => s.Publisher = t),
        ["via"] = new(s => s.Via, (s, t) => s.Via = t),
        ["url"] = new(s => s.Url, (s, t) => s.Url = t.Trim()),
        ["published"] = new(s => s.Published, (s, t) => s.Published = TypedDate.Normal(t)),
        ["tier"] = new(s => s.Tier, (s, t) => s.Tier = t),
        ["access"] = new(s => s.Access, (s, t) => s.Access = t),
        ["supports"] = new(s => s.Supports, (s, t) => s.Supports = t),
    };

    private static readonly Dictionary<string, Accessor<LinkEntry>> OfLink = new(StringComparer.Ordinal)
    {
        ["id"] = new(l => l.Id, (l, t) => l.Id = t.Trim()),
        ["how"] = new(l => l.How, (l, t) => l.How = t),
    };

    private static readonly Dictionary<string, Accessor<ClaimEntry>> OfClaim = new(StringComparer.Ordinal)
    {
        ["id"] = new(c => c.Id, (c, t) => c.Id = t.Trim()),
        ["claim"] = new(c => c.Claim, (c, t) => c.Claim = t),
        ["source"] = new(c => c.Source, (c, t) => c.Source = t),
        ["lagDays"] = new(c => c.LagDays, (c, t) => c.LagDays = t),
    };

    /// <summary>What is typed at a place; empty where there is no such row.</summary>
    /// <exception cref="ArgumentException">No field has this name.</exception>
    public static string Get(EventEntry entry, string path)
    {
        if (OfEvent.TryGetValue(path, out var field))
        {
            return field.Get(entry);
        }

        var (list, row, name) = Split(path);
        return list switch
        {
            "sources" => Get(OfSource, entry.Sources, row, name),
            "acts_on" => Get(OfLink, entry.ActsOn, row, name),
            "stated_triggers" => Get(OfClaim, entry.StatedTriggers, row, name),
            _ => throw new ArgumentException($"No field {path}", nameof(path)),
        };
    }

    /// <summary>Types a text at a place; a row that is not there yet is made. False when there is no such field.</summary>
    public static bool Set(EventEntry entry, string path, string text)
    {
        if (OfEvent.TryGetValue(path, out var field))
        {
            field.Set(entry, text);
            return true;
        }

        var (list, row, name) = Split(path);
        return list switch
        {
            "sources" => Set(OfSource, entry.Sources, EntryLimits.Rows["sources"], row, name, text),
            "acts_on" => Set(OfLink, entry.ActsOn, EntryLimits.Rows["acts_on"], row, name, text),
            "stated_triggers" => Set(OfClaim, entry.StatedTriggers, EntryLimits.Rows["stated_triggers"], row, name, text),
            _ => false,
        };
    }

    /// <summary>The path of a member of a row in a list.</summary>
    public static string In(string list, int row, string name) => string.Create(CultureInfo.InvariantCulture, $"{list}[{row}].{name}");

    /// <summary>The path with rows left out, as limits and guidance are named: <c>sources.tier</c>.</summary>
    public static string Plain(string path) => RowNumber().Replace(path, "");

    /// <summary>The id of the input at a path.</summary>
    public static string InputId(string path) => "f-" + NotInIds().Replace(path, "-").TrimEnd('-');

    private static string DateOf(EventEntry e) =>
        (Vocabulary.TryRead<DatePrecision>(e.DatePrecision, out var precision) ? precision : DatePrecision.Day) switch
        {
            DatePrecision.Year when e.Date.Length == 10 => e.Date[..4],
            DatePrecision.Month when e.Date.Length == 10 => e.Date[..7],
            _ => e.Date,
        };

    private static void TypeDate(EventEntry e, string text)
    {
        var normal = TypedDate.Normal(text);
        if (PartialDate.TryRead(normal, out var span))
        {
            e.Date = span.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            e.DatePrecision = normal.Length switch { 4 => "year", 7 => "month", _ => "day" };
        }
        else
        {
            e.Date = text;
            e.DatePrecision = "day";
        }
    }

    private static string Get<T>(Dictionary<string, Accessor<T>> fields, List<T> rows, int row, string name) =>
        row < rows.Count ? fields[name].Get(rows[row]) : "";

    private static bool Set<T>(Dictionary<string, Accessor<T>> fields, List<T> rows, int most, int row, string name, string text)
        where T : new()
    {
        if (!fields.TryGetValue(name, out var field) || row >= most)
        {
            return false;
        }

        while (rows.Count <= row)
        {
            rows.Add(new());
        }

        field.Set(rows[row], text);
        return true;
    }

    private static (string List, int Row, string Name) Split(string path)
    {
        var match = Member().Match(path);
        return match.Success && int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (match.Groups[1].Value, row, match.Groups[3].Value)
            : ("", 0, "");
    }

    private static string[] Words(string text) => text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Put(List<string> list, IEnumerable<string> words)
    {
        list.Clear();
        list.AddRange(words);
    }

    [GeneratedRegex(@"^(\w+)\[(\d{1,3})\]\.(\w+)$")]
    private static partial Regex Member();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"[^A-Za-z0-9_]+")]
    private static partial Regex NotInIds();

    private sealed record Accessor<T>(Func<T, string> Get, Action<T, string> Set);
}
