using System.Globalization;
using System.Text;

namespace RareEarthLeverage.Web.Tests.Watch;

/// <summary>A strict reader of iCalendar (RFC 5545) for the tests: it refuses what a calendar program may stumble over.</summary>
internal static class CalendarReading
{
    private static readonly HashSet<string> Once = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "TRANSP"];

    /// <summary>The entries of a calendar, by property.</summary>
    /// <exception cref="FormatException">The text is no calendar.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Entries(byte[] calendar)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(calendar);
        var lines = Unfolded(text);
        Require(lines[0] == "BEGIN:VCALENDAR" && lines[^1] == "END:VCALENDAR", "not one VCALENDAR");
        Require(lines.Contains("VERSION:2.0") && lines.Exists(l => l.StartsWith("PRODID:", StringComparison.Ordinal)), "VERSION or PRODID is missing");
        var entries = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? entry = null;
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Require(colon > 0, $"no name in {line}");
            var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
            Require(name.All(c => char.IsAsciiLetterUpper(c) || c == '-'), $"name {name}");
            switch (name)
            {
                case "BEGIN":
                    Require(value == "VEVENT" && entry is null, line);
                    entry = [];
                    break;
                case "END":
                    Require(value == "VEVENT" && entry is not null, line);
                    Check(entry!);
                    entries.Add(entry!);
                    entry = null;
                    break;
                default:
                    if (entry is not null)
                    {
                        Require(entry.TryAdd(name, Unescaped(name, value)) || !Once.Contains(name), $"{name} twice");
                    }

                    break;
            }
        }

        Require(entry is null, "an entry without an end");
        return entries;
    }

    private static List<string> Unfolded(string text)
    {
        Require(text.EndsWith("\r\n", StringComparison.Ordinal), "the last line has no end");
        var lines = new List<string>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Require(!line.Contains('\n', StringComparison.Ordinal) && !line.Contains('\r', StringComparison.Ordinal), "a line end that is not CR LF");
            Require(Encoding.UTF8.GetByteCount(line) <= 75, $"more than 75 octets: {line}");
            Require(line.Length > 0, "an empty line");
            if (line[0] == ' ')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static void Check(Dictionary<string, string> entry)
    {
        foreach (var name in new[] { "UID", "DTSTAMP", "DTSTART", "SUMMARY" })
        {
            Require(entry.ContainsKey(name), $"{name} is missing");
        }

        Require(DateTime.TryParseExact(entry["DTSTAMP"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"DTSTAMP {entry["DTSTAMP"]}");
        Require(Day(entry["DTEND"]) == Day(entry["DTSTART"]).AddDays(1), "not one whole day");
    }

    private static DateOnly Day(string value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new FormatException($"date {value}");

    private static string Unescaped(string name, string value)
    {
        if (name is not ("SUMMARY" or "DESCRIPTION" or "CATEGORIES"))
        {
            return value;
        }

        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Require(value[i] is not (';' or ','), $"{value[i]} is not escaped in {name}");
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            i++;
            Require(i < value.Length && value[i] is '\\' or ';' or ',' or 'n' or 'N', $"escape in {name}");
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new FormatException(what);
        }
    }
}
