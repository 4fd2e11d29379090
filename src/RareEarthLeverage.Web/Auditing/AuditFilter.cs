using System.Globalization;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Auditing;

/// <summary>Reads what is looked for in the record of changes from an address. What is not understood is a problem.</summary>
internal static class AuditFilter
{
    private static readonly string[] Known = ["person", "row", "field", "from", "to", "origin", "below"];

    public static (AuditQuery Query, IReadOnlyList<string> Problems) Read(IQueryCollection query)
    {
        var problems = query.Keys.Where(k => !Known.Contains(k, StringComparer.Ordinal)).Select(k => $"{k}: there is no such filter; there are {string.Join(", ", Known)}.").ToList();
        return (
            new()
            {
                Person = Text("person"),
                Row = Text("row"),
                Field = Text("field"),
                From = Day("from"),
                To = Day("to"),
                Origin = Origin(),
                Below = Number("below"),
            },
            problems);

        string? Text(string name) => string.IsNullOrWhiteSpace(query[name]) ? null : query[name].ToString().Trim();

        DateOnly? Day(string name)
        {
            if (Text(name) is not { } given)
            {
                return null;
            }

            if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
            {
                return day;
            }

            problems.Add($"{name}: given \"{given}\"; takes a day such as 2025-04-04.");
            return null;
        }

        EditOrigin? Origin()
        {
            if (Text("origin") is not { } given)
            {
                return null;
            }

            if (Vocabulary.TryRead<EditOrigin>(given, out var origin))
            {
                return origin;
            }

            problems.Add($"origin: given \"{given}\"; takes {string.Join(", ", Vocabulary.Words<EditOrigin>())}.");
            return null;
        }

        long? Number(string name)
        {
            if (Text(name) is not { } given)
            {
                return null;
            }

            if (long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            problems.Add($"{name}: given \"{given}\"; takes the number of an entry.");
            return null;
        }
    }

    /// <summary>The address of the same search, from another place in the list.</summary>
    public static QueryString Address(AuditQuery query, long? below) =>
        QueryString.Create(
            new Dictionary<string, string?>
            {
                ["person"] = query.Person,
                ["row"] = query.Row,
                ["field"] = query.Field,
                ["from"] = query.From?.ToString("O", CultureInfo.InvariantCulture),
                ["to"] = query.To?.ToString("O", CultureInfo.InvariantCulture),
                ["origin"] = query.Origin is { } origin ? Vocabulary.Word(origin) : null,
                ["below"] = below?.ToString(CultureInfo.InvariantCulture),
            }.Where(p => p.Value is not null));
}
