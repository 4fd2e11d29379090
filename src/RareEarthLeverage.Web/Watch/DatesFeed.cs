using System.Globalization;
using System.Text;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Watch;

namespace RareEarthLeverage.Web.Watch;

/// <summary>Scheduled dates as a calendar (RFC 5545): whole days, one entry for each date of the watch list and for each reported
/// one. An entry keeps its UID when its date moves, so that a calendar moves it too.</summary>
internal static class DatesFeed
{
    public const string Path = "/feeds/dates.ics";
    public const string MediaType = "text/calendar";

    private const int LongestLineOctets = 75;

    /// <summary>The calendar.</summary>
    /// <param name="list">The dates.</param>
    /// <param name="passes">Which events are in it.</param>
    /// <param name="site">Address of the site, without a slash at its end.</param>
    /// <param name="revision">Data revision.</param>
    public static string Of(WatchList list, Func<PolicyEvent, bool> passes, string site, int revision)
    {
        var calendar = new StringBuilder();
        Line(calendar, "BEGIN:VCALENDAR");
        Line(calendar, "VERSION:2.0");
        Line(calendar, "PRODID:-//Rare Earth Leverage//Dates to watch//EN");
        Line(calendar, "CALSCALE:GREGORIAN");
        Line(calendar, "METHOD:PUBLISH");
        Line(calendar, "X-WR-CALNAME:Rare Earth Leverage: dates to watch");
        Line(calendar, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        foreach (var date in list.Dates.Where(d => passes(d.Event)))
        {
            Entry(calendar, $"{date.Event.Id}-{Vocabulary.Word(date.Kind)}", date.Event, date.Date, Summary(date), Description(date, site, revision), list.AsOf, site);
        }

        foreach (var reported in list.Reported.Where(r => passes(r.Row)))
        {
            Entry(
                calendar,
                $"{reported.Row.Id}-reported",
                reported.Row,
                reported.Date,
                $"Reported, not confirmed: {reported.Row.Title}",
                $"Only a row of low confidence gives this date; it changes no status. Source: {Sources(reported.Row.Sources)}. {site}/events/{reported.Row.Id}",
                list.AsOf,
                site);
        }

        Line(calendar, "END:VCALENDAR");
        return calendar.ToString();
    }

    private static void Entry(StringBuilder calendar, string uid, PolicyEvent e, DateOnly date, string summary, string description, DateOnly asOf, string site)
    {
        Line(calendar, "BEGIN:VEVENT");
        Line(calendar, $"UID:{uid}@rare-earth-leverage");
        // The list is a pure function of the day, and so is its stamp: the same address gives the same bytes all day.
        Line(calendar, $"DTSTAMP:{Day(asOf)}T000000Z");
        Line(calendar, $"DTSTART;VALUE=DATE:{Day(date)}");
        Line(calendar, $"DTEND;VALUE=DATE:{Day(date.AddDays(1))}");
        Line(calendar, $"SUMMARY:{Escaped(summary)}");
        Line(calendar, $"DESCRIPTION:{Escaped(description)}");
        Line(calendar, $"URL:{site}/events/{e.Id}");
        Line(calendar, $"CATEGORIES:{Escaped(e.Track.Label)}");
        Line(calendar, "TRANSP:TRANSPARENT");
        Line(calendar, "END:VEVENT");
    }

    private static string Summary(WatchDate date) =>
        (date.Kind, date.Stage) switch
        {
            (WatchKind.End, WatchStage.Overdue) => $"Scheduled end passed, outcome not recorded: {date.Event.Title}",
            (WatchKind.End, _) => $"Scheduled last day: {date.Event.Title}",
            (WatchKind.Start, _) => $"First day in force: {date.Event.Title}",
            var other => throw new InvalidOperationException($"No words for {other}"),
        };

    private static string Description(WatchDate date, string site, int revision)
    {
        var text = new StringBuilder();
        text.Append("A scheduled date; its passing alone does not prove that anything ended. ");
        if (date.TakesOutOfForce.Count > 0)
        {
            text.Append("Suspends: ").AppendJoin("; ", date.TakesOutOfForce.Select(e => e.Label)).Append(". ");
        }

        if (date.Reported.Count > 0)
        {
            text.Append("Reported, not confirmed: ").AppendJoin("; ", date.Reported.Select(e => e.Title)).Append(". ");
        }

        return text
            .Append("Date stated by: ").Append(date.StatedBy.Title).Append(". Source: ").Append(Sources(date.Sources)).Append(". ")
            .Append(CultureInfo.InvariantCulture, $"Data revision {revision}. {site}/events/{date.Event.Id}")
            .ToString();
    }

    private static string Sources(IEnumerable<Citation> sources) => string.Join("; ", sources.Select(s => $"{s.Publisher}, {s.Title}"));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters do not belong into a text.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    escaped.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }

        return escaped.ToString();
    }

    // 3.1: a line has at most 75 octets without its end; what is longer goes on in a line that begins with a space. A character
    // is never cut in two.
    private static void Line(StringBuilder calendar, string line)
    {
        var room = LongestLineOctets;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                calendar.Append("\r\n ");
                room = LongestLineOctets - 1;
            }

            calendar.Append(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
