using System.Globalization;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What becomes of rows when the outcome of a scheduled end is known. It ends in an ordinary draft of one row: the one whose
/// end it is, or the later one that moved it.</summary>
internal static class Outcomes
{
    /// <summary>The row to change and its new content.</summary>
    /// <param name="ends">The event with the scheduled end.</param>
    /// <param name="outcome">What was entered.</param>
    /// <param name="find">Finds a published event by id.</param>
    public static (RowState? Row, EventEntry? Content, IReadOnlyList<RuleBreach> Problems) Apply(RowState ends, OutcomeEntry outcome, Func<string, RowState?> find)
    {
        if (ends.Event is not { EndIsScheduled: true, EndDate: { } end })
        {
            return Refuse("endIsScheduled", "no scheduled end", "an event whose end is scheduled");
        }

        var by = outcome.ByEventId is { } id ? find(id) : null;
        if (outcome.ByEventId is { } wanted && (by is null || by.Key == ends.Key))
        {
            return Refuse("byEventId", wanted, "the id of another event that is published");
        }

        if (outcome.Outcome == EndOutcome.Replaced && by is null)
        {
            return Refuse("byEventId", "nothing", "the event that took its place");
        }

        var target = outcome.Outcome is EndOutcome.Extended or EndOutcome.Replaced ? by ?? ends : ends;
        var content = (EventEntry)target.Entry();
        switch (outcome.Outcome)
        {
            case EndOutcome.Extended:
                if (by is not null)
                {
                    Link(content, ends.Key, LinkKind.Extends);
                }

                if (by is null || outcome.NewEnd.Length > 0)
                {
                    content.EndDate = outcome.NewEnd;
                    content.EndIsScheduled = "true";
                }

                if (!DateOnly.TryParseExact(content.EndDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var later) || later <= end)
                {
                    return Refuse("newEnd", outcome.NewEnd.Length == 0 ? "nothing" : outcome.NewEnd, string.Create(CultureInfo.InvariantCulture, $"a day after {end:yyyy-MM-dd}, as 2025-04-04"));
                }

                break;
            case EndOutcome.Lapsed:
                content.EndIsScheduled = "false";
                break;
            case EndOutcome.Replaced:
                Link(content, ends.Key, LinkKind.Replaces);
                break;
            case EndOutcome.Unknown:
                content.Notes = $"{content.Notes}{(content.Notes.Length > 0 ? " " : "")}{string.Create(CultureInfo.InvariantCulture, $"What became of the end scheduled for {end:yyyy-MM-dd} is not known.")}";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Outcome, "Not an outcome");
        }

        if (outcome.Source.Url.Length == 0 || content.Sources.TrueForAll(s => s.Url != outcome.Source.Url))
        {
            content.Sources.Add(outcome.Source);
        }

        return (target, content, []);
    }

    private static void Link(EventEntry content, string id, LinkKind how)
    {
        var word = Vocabulary.Word(how);
        if (content.ActsOn.TrueForAll(l => l.Id != id || l.How != word))
        {
            content.ActsOn.Add(new() { Id = id, How = word });
        }
    }

    private static (RowState?, EventEntry?, IReadOnlyList<RuleBreach>) Refuse(string field, string given, string takes) => (null, null, [new(field, given, takes)]);
}
