using System.Globalization;
using System.Text.RegularExpressions;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Timeline;

/// <summary>Rules that an event keeps: the data dictionary. The same rules hold for shipped rows, forms and imports.</summary>
public static partial class PolicyEventRules
{
    /// <summary>Longest label that fits beside a mark, in characters.</summary>
    public const int LabelLength = 26;

    /// <summary>Longest summary, in words.</summary>
    public const int SummaryWords = 60;

    /// <summary>Every rule the event breaks, by itself and towards the events it links to.</summary>
    /// <param name="policyEvent">The event.</param>
    /// <param name="find">Finds another event by id; null when there is none.</param>
    public static IEnumerable<RuleBreach> Check(PolicyEvent policyEvent, Func<string, PolicyEvent?> find) =>
        [.. Identity(policyEvent), .. Dates(policyEvent), .. Words(policyEvent), .. Scope(policyEvent), .. Evidence(policyEvent), .. Links(policyEvent, find), .. Claims(policyEvent, find)];

    /// <summary>Rules between events: ids are unique, and labels are unique within a month.</summary>
    public static IEnumerable<(PolicyEvent Event, RuleBreach Breach)> CheckTogether(IReadOnlyList<PolicyEvent> events)
    {
        foreach (var again in events.GroupBy(e => e.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            yield return (again, new("id", again.Id, "an id that no other row has"));
        }

        foreach (var month in events.GroupBy(e => (e.Date.Year, e.Date.Month, Label: e.Label.ToUpperInvariant())))
        {
            foreach (var again in month.Skip(1))
            {
                yield return (again, new("label", again.Label, $"a label that no other row of the month has ({month.First().Id} has it)"));
            }
        }
    }

    private static IEnumerable<RuleBreach> Identity(PolicyEvent e)
    {
        if (!IdForm().IsMatch(e.Id))
        {
            yield return new("id", e.Id, "lower-case words and numbers with hyphens");
        }
    }

    private static IEnumerable<RuleBreach> Dates(PolicyEvent e)
    {
        if (e.DatePrecision != DatePrecision.Day && e.Date.Day != 1)
        {
            yield return new("date", Iso(e.Date), "the first day of the month");
        }

        if (e.DatePrecision == DatePrecision.Year && e.Date.Month != 1)
        {
            yield return new("date", Iso(e.Date), "the first day of the year");
        }

        var start = e.EffectiveDate is { } effective && effective < e.Date ? effective : e.Date;
        if (e.EndDate < start)
        {
            yield return new("endDate", Iso(e.EndDate.Value), $"a day from {Iso(start)} on");
        }

        if (e.EndIsScheduled && e.EndDate is null)
        {
            yield return new("endIsScheduled", "true", "true only with an endDate");
        }
    }

    private static IEnumerable<RuleBreach> Words(PolicyEvent e)
    {
        if (string.IsNullOrWhiteSpace(e.Title))
        {
            yield return new("title", "nothing", "a text");
        }

        if (e.Label != e.Label.Trim() || e.Label.Length is < 1 or > LabelLength)
        {
            yield return new("label", $"{e.Label.Length} characters", $"1 to {LabelLength} characters without blanks at the ends");
        }
        else if (e.Label.EndsWith('.') || e.Label.AsSpan().IndexOfAny("\"\u2018\u2019\u201c\u201d") >= 0)
        {
            yield return new("label", e.Label, "no final full stop and no quotation marks");
        }

        if (e.Weight is < 1 or > 5)
        {
            yield return new("weight", e.Weight.ToString(CultureInfo.InvariantCulture), "1 to 5");
        }
        else if (e.Seed && e.Weight != 5)
        {
            yield return new("weight", e.Weight.ToString(CultureInfo.InvariantCulture), "5 on a row with a fact of a founding document");
        }

        var words = e.Summary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words is 0 or > SummaryWords)
        {
            yield return new("summary", $"{words} words", $"1 to {SummaryWords} words");
        }
    }

    private static IEnumerable<RuleBreach> Scope(PolicyEvent e)
    {
        if (e.LegalForm is { } form && e.Track != EventTracks.ChinaControl && e.Track != EventTracks.ChinaOther)
        {
            yield return new("legalForm", Vocabulary.Word(form), "nothing outside the Chinese tracks");
        }

        if (e.MineralScope is null && e.Track == EventTracks.ChinaControl)
        {
            yield return new("mineralScope", "nothing", string.Join(", ", Vocabulary.Words<MineralScope>()));
        }

        if (e.MineralScope is { } scope && e.Track != EventTracks.ChinaControl)
        {
            yield return new("mineralScope", Vocabulary.Word(scope), "nothing outside china-control");
        }

        if (e.Track != EventTracks.Downstream && (e.Company ?? e.Country) is { } firm)
        {
            yield return new("company", firm, "nothing outside downstream");
        }

        if (e.Targets.Count == 0)
        {
            yield return new("targets", "nothing", "at least one target");
        }

        foreach (var target in e.Targets.Where(t => !TargetForm().IsMatch(t)))
        {
            yield return new("targets", target, "two-letter country codes, EU or all");
        }

        foreach (var symbol in e.Elements.Where(s => !ElementSymbols.Has(s)))
        {
            yield return new("elements", symbol, string.Join(", ", ElementSymbols.All));
        }

        if (e.Elements.Distinct(StringComparer.Ordinal).Count() != e.Elements.Count)
        {
            yield return new("elements", string.Join(", ", e.Elements), "each symbol once");
        }
    }

    private static IEnumerable<RuleBreach> Evidence(PolicyEvent e)
    {
        if (e.Sources.Count == 0)
        {
            yield return new("sources", "none", "at least one source");
            yield break;
        }

        for (var i = 0; i < e.Sources.Count; i++)
        {
            foreach (var breach in CitationRules.Check(e.Sources[i], $"sources[{i}]"))
            {
                yield return breach;
            }
        }

        if (e.Sources.Where(s => s.Url is not null).GroupBy(s => s.Url, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            yield return new("sources", twice.Key ?? "", "each address once");
        }

        if (e.Sources.All(s => s.Tier == SourceTier.Mirror))
        {
            yield return new("sources", "mirror only", "at least one source that is not a mirror");
        }

        var highest = ConfidenceRule.Highest(e.Sources);
        if (e.Confidence > highest)
        {
            yield return new("confidence", Vocabulary.Word(e.Confidence), $"at most {Vocabulary.Word(highest)} with these sources");
        }
    }

    private static IEnumerable<RuleBreach> Links(PolicyEvent e, Func<string, PolicyEvent?> find)
    {
        foreach (var link in e.ActsOn)
        {
            if (link.EventId == e.Id)
            {
                yield return new("acts_on", link.EventId, "another row");
            }
            else if (find(link.EventId) is not { } target)
            {
                yield return new("acts_on", link.EventId, "the id of a row");
            }
            else if (target.Date > e.Span.Last)
            {
                yield return new("acts_on", link.EventId, $"a row not later than {Iso(e.Span.Last)}");
            }
        }
    }

    private static IEnumerable<RuleBreach> Claims(PolicyEvent e, Func<string, PolicyEvent?> find)
    {
        foreach (var claim in e.StatedTriggers)
        {
            if (string.IsNullOrWhiteSpace(claim.Claim))
            {
                yield return new("stated_triggers.claim", "nothing", "who asserts what");
            }

            if (claim.SourceIndex < 0 || claim.SourceIndex >= e.Sources.Count)
            {
                yield return new("stated_triggers.source", claim.SourceIndex.ToString(CultureInfo.InvariantCulture), $"0 to {e.Sources.Count - 1}");
            }

            if (claim.TriggerId == e.Id || find(claim.TriggerId) is not { } trigger)
            {
                yield return new("stated_triggers.id", claim.TriggerId, "the id of another row");
                continue;
            }

            if (trigger.Date > e.Span.Last)
            {
                yield return new("stated_triggers.id", claim.TriggerId, $"a row not later than {Iso(e.Span.Last)}");
            }

            var lag = Lag(trigger, e);
            if (claim.LagDays != lag)
            {
                yield return new("stated_triggers.lagDays", Number(claim.LagDays), $"{Number(lag)}, the days between the two dates");
            }
        }
    }

    /// <summary>Calendar days from one event to another; null when either date is not exact to the day.</summary>
    public static int? Lag(PolicyEvent trigger, PolicyEvent answer) =>
        trigger.DatePrecision == DatePrecision.Day && answer.DatePrecision == DatePrecision.Day
            ? answer.Date.DayNumber - trigger.Date.DayNumber
            : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "nothing";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^([A-Z]{2}|all)$")]
    private static partial Regex TargetForm();
}
