using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Name on screen and guidance of a field.</summary>
/// <param name="Label">Name on screen.</param>
/// <param name="Help">What goes in it, in a sentence.</param>
/// <param name="Needed">True when no row is published without it.</param>
public sealed record FieldGuide(string Label, string Help, bool Needed = false)
{
    private static readonly Dictionary<string, FieldGuide> Known = new(StringComparer.Ordinal)
    {
        ["id"] = new("Id", "Names the row for ever: actor, date, words, with hyphens. Filled in from the other fields until you type here.", true),
        ["date"] = new("Date announced or occurred", "In its own country’s calendar. 2025-11-07 or 7 Nov 2025; only 2025-11 or 2025 when no more is known.", true),
        ["datePrecision"] = new("Precision", "How exactly the date is known."),
        ["effectiveDate"] = new("Takes effect", "Entry into force, exact to the day; empty when not known or when there is none."),
        ["endDate"] = new("Last day", "Last day in force, actual or planned; empty when none is known."),
        ["endIsScheduled"] = new("The last day is only planned", "Its passing alone does not show that the measure ended."),
        ["track"] = new("Track", "What kind of actor and subject.", true),
        ["direction"] = new("Direction", "On Chinese tracks the flow of minerals, on US tracks the pressure on China.", true),
        ["instrument"] = new("Instrument", "What kind of step.", true),
        ["legalForm"] = new("Legal form", "Chinese tracks only; nothing for drafts, press reports and visits."),
        ["mineralScope"] = new("Minerals", "On China’s controls only, and always there."),
        ["seed"] = new("Fact of a founding document", "Only for rows that seed-facts.csv names; their weight is 5."),
        ["title"] = new("Title", "What happened, in one line.", true),
        ["label"] = new("Label", "Text beside the mark: at most 26 characters, no final full stop, no quotation marks, unique within the month.", true),
        ["weight"] = new("Weight", "Claim to a printed label: 5 landmarks, 4 wide measures and stated triggers, 3 ordinary measures, 2 narrow steps, 1 background and low confidence.", true),
        ["summary"] = new("Summary", "What it says and does, in your own words.", true),
        ["issuer"] = new("Issuer", "Who issued it."),
        ["reference"] = new("Reference", "The official number."),
        ["targets"] = new("Aimed at", "Two-letter country codes, EU, or all; with commas.", true),
        ["elements"] = new("Elements", "The rare earths covered; none when not element-specific."),
        ["scopeNote"] = new("Scope", "What is covered; on diversification rows amount, capacity and expected date."),
        ["acts_on"] = new("Acts on earlier rows", "What this event does to an earlier one."),
        ["acts_on.id"] = new("Earlier event", "Search by words, number or id.", true),
        ["acts_on.how"] = new("What it does to it", "", true),
        ["stated_triggers"] = new("Stated triggers", "Only where a named source says that this event answered an earlier one. An assertion is no proof of cause."),
        ["stated_triggers.id"] = new("Earlier event", "Search by words, number or id.", true),
        ["stated_triggers.claim"] = new("Claim", "Who says what.", true),
        ["stated_triggers.source"] = new("Stated by", "Which of the sources below says so.", true),
        ["stated_triggers.lagDays"] = new("Days between", "Filled in from the two dates."),
        ["sources"] = new("Sources", "At least one. Each address once.", true),
        ["sources.title"] = new("Title", "As published; may be shortened or put into English.", true),
        ["sources.publisher"] = new("Publisher", "The original one.", true),
        ["sources.via"] = new("Via", "The site that reposts it word for word, if that is what was read."),
        ["sources.url"] = new("Address", "http or https; nothing only for a document named by publisher and date."),
        ["sources.published"] = new("Published", "2025-11-07, 2025-11 or 2025; nothing when not known."),
        ["sources.tier"] = new("Tier", "What kind of publication.", true),
        ["sources.access"] = new("Second-hand", "Page and fact are known through another publication that cites it."),
        ["sources.supports"] = new("Supports", "Which part of the row it bears out.", true),
        ["confidence"] = new("Confidence", "At most what the sources allow; left empty, publishing fills it in."),
        ["notes"] = new("Conflicts and doubts", "Where sources differ, and what is not known."),
        ["company"] = new("Firm", "Downstream rows only."),
        ["country"] = new("Countries", "Downstream rows only: country codes with commas."),
        ["series"] = new("Series", ""),
        ["month"] = new("Month", "2025-04; in a cumulative series the last month since January.", true),
        ["value"] = new("Value", "The figure, without thousands separators."),
        ["unit"] = new("Unit", "That of the series."),
        ["qualifier"] = new("Qualifier", "= as printed, > more than, < less than, ~ about."),
        ["yoy_pct"] = new("On the year, reported", "Per cent, as this source reports it."),
        ["yoy_qualifier"] = new("Qualifier of growth", "= as printed, > more than, < less than, ~ about."),
        ["source_title"] = new("Source", "Its title.", true),
        ["publisher"] = new("Publisher", "The original one.", true),
        ["source_url"] = new("Address", "http or https; nothing only with a date of publication."),
        ["published"] = new("Published", "2025-11-07, 2025-11 or 2025; nothing when not known."),
        ["note"] = new("Note", "How the figure came about. DERIVED, DOUBTFUL and DO NOT USE have a meaning: see the guidance."),
        ["tier"] = new("Tier", "What kind of publication.", true),
        ["preferred"] = new("In use", "The one row of a month that figures use."),
        ["withdrawn"] = new("Withdrawn", ""),
        ["reason"] = new("Reason", "Stands in the record of changes for everybody to read.", true),
        ["version"] = new("Version", ""),
        ["*"] = new("Whole row", ""),
    };

    /// <summary>The guide of the field at a path.</summary>
    public static FieldGuide Of(string path) => Known.GetValueOrDefault(EntryPaths.Plain(path)) ?? new(path, "");

    /// <summary>What a field is called in a message: <c>Source 2, tier</c>.</summary>
    public static string Name(string path)
    {
        var bracket = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        if (bracket < 0 || close < bracket || !int.TryParse(path.AsSpan(bracket + 1, close - bracket - 1), out var row))
        {
            return Of(path).Label;
        }

        var list = path[..bracket] switch { "sources" => "Source", "acts_on" => "Link", "stated_triggers" => "Stated trigger", var other => Of(other).Label };
        return FormattableString.Invariant($"{list} {row + 1}, {Of(path).Label.ToLowerInvariant()}");
    }

    /// <summary>Most characters of the field; null where there is no limit of its own.</summary>
    public static int? Longest(string path) => EntryLimits.Characters.TryGetValue(EntryPaths.Plain(path), out var longest) ? longest : null;
}
