using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>The vocabularies in words for readers.</summary>
internal static class EventWords
{
    public static string Of(EventStatus status) => CellWords.Of(status);

    public static string Of(Direction direction) =>
        direction switch
        {
            Direction.Tightening => "Tightening",
            Direction.Easing => "Easing",
            Direction.Neutral => "Neither",
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction"),
        };

    public static string Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => "High: an official text, or two independent sources",
            Confidence.Medium => "Medium: one good source, or several weaker ones",
            Confidence.Low => "Low: disputed, unclear or weakly sourced",
            _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a confidence"),
        };

    public static string Of(LegalForm form) =>
        form switch
        {
            LegalForm.Statutory => "Statutory: act of the legislature or State Council regulation",
            LegalForm.Administrative => "Administrative: ministry or commission act, list, quota or published licence",
            LegalForm.Informal => "Informal: practice, pledge or statement without a published act",
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a legal form"),
        };

    public static string Of(MineralScope scope) =>
        scope switch
        {
            MineralScope.RareEarth => "Rare earths",
            MineralScope.OtherCritical => "Other critical minerals",
            MineralScope.Mixed => "Rare earths and other critical minerals",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Not a mineral scope"),
        };

    public static string Of(SourceTier tier) => Sentence(Vocabulary.Word(tier));

    public static string Of(Instrument instrument) => instrument == Instrument.WtoRuling ? "WTO ruling" : Sentence(Vocabulary.Word(instrument));

    /// <summary>What this event does to the earlier one.</summary>
    public static string Of(LinkKind kind) => Sentence(Vocabulary.Word(kind));

    /// <summary>What happened to this event through a later one.</summary>
    public static string Passive(LinkKind kind) =>
        kind switch
        {
            LinkKind.Suspends => "Suspended by",
            LinkKind.Amends => "Amended by",
            LinkKind.Extends => "Extended by",
            LinkKind.Implements => "Carried out by",
            LinkKind.Replaces => "Replaced by",
            LinkKind.Revokes => "Revoked by",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of link"),
        };

    /// <summary>How long before this event the other one was; a lag is never negative.</summary>
    /// <param name="lagDays">Days; null when not known to the day.</param>
    /// <param name="exact">False when a date is known only by month or year: the lag is then the smallest that fits.</param>
    public static string Before(int? lagDays, bool exact = true) => Lag(lagDays, "before", exact);

    /// <summary>How long after this event the other one was.</summary>
    public static string After(int? lagDays, bool exact = true) => Lag(lagDays, "later", exact);

    /// <summary>How far a second event lies from a first one: "2 days after", "0 to 30 days from" where a date is not exact.</summary>
    public static string Between(PolicyEvent first, PolicyEvent second)
    {
        var days = DaysBetween.Of(first.Span, second.Span);
        var way = second.Span.First > first.Span.Last ? "after" : second.Span.Last < first.Span.First ? "before" : "from";
        return (days.IsExact, days.Least) switch
        {
            (true, 0) => "On the same day as",
            (true, 1) => $"1 day {way}",
            (true, var n) => $"{n} days {way}",
            (false, var n) => $"{n} to {days.Most} days {way}",
        };
    }

    private static string Lag(int? days, string way, bool exact) =>
        (days, exact) switch
        {
            (null, _) => "distance not known to the day",
            (0, true) => "same day",
            (0, false) => "possibly the same day",
            ({ } n, true) => $"{n} {(n == 1 ? "day" : "days")} {way}",
            ({ } n, false) => $"at least {n} {(n == 1 ? "day" : "days")} {way}",
        };

    private static string Sentence(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
