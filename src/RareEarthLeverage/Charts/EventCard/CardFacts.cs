using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.EventCard;

/// <summary>What is recorded of an event, field by field, in words. What is not known has no line.</summary>
internal static class CardFacts
{
    public const string Summary = "Summary";

    /// <summary>Fields and their words, in the order of reading.</summary>
    public static IReadOnlyList<(string Field, string Value)> Of(PolicyEvent e, DateOnly asOf, Dataset dataset)
    {
        var status = e.EffectiveDate is null && e.EndDate is null ? null : StatusRules.On(dataset, e, asOf);
        (string, string?)[] all =
        [
            (Summary, e.Summary),
            ("Date", DateText.Of(e.Date, e.DatePrecision) + (e.DatePrecision == DatePrecision.Day ? "" : ", not known to the day")),
            ("Takes effect", e.EffectiveDate is { } effective ? DateText.Day(effective) : null),
            (e.EndIsScheduled ? "Scheduled end" : "Ended", e.EndDate is { } end ? DateText.Day(end) + (e.EndIsScheduled ? " (planned; its passing alone does not prove that it ended)" : "") : null),
            ("Status", status is null ? null : $"{CellWords.Of(status.Status)} on {DateText.Day(asOf)}{Through(status)}"),
            ("Kind of step", Vocabulary.Word(e.Instrument).Replace('-', ' ')),
            ("Issuer", e.Issuer),
            ("Reference", e.Reference),
            ("Scope", e.ScopeNote),
            ("Elements", string.Join(", ", e.Elements)),
            ("Aimed at", string.Join(", ", e.Targets)),
            ("Said to answer", Answers(e, dataset)),
            ("Confidence", Vocabulary.Word(e.Confidence)),
            ("Doubts", e.Notes),
        ];
        return [.. all.Where(f => !string.IsNullOrWhiteSpace(f.Item2)).Select(f => (f.Item1, f.Item2 ?? ""))];
    }

    /// <summary>Which way an event pushes.</summary>
    public static string Way(Direction direction) =>
        direction switch
        {
            Direction.Tightening => "tightening",
            Direction.Easing => "easing",
            Direction.Neutral => "neither tightening nor easing",
            _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction"),
        };

    private static string Through(StatusOnDate status) =>
        status.Because.Count == 0 ? "" : $", through {string.Join(", ", status.Because.Select(b => b.Label))}";

    private static string Answers(PolicyEvent e, Dataset dataset) =>
        string.Join(
            "; ",
            e.StatedTriggers.Select(c =>
            {
                var trigger = dataset.Find(c.TriggerId)?.Label ?? c.TriggerId;
                var lag = c.LagDays switch { null => "", 0 => ", same day", 1 => ", 1 day before", { } n => $", {n.ToString(CultureInfo.InvariantCulture)} days before" };
                return $"{trigger}{lag} ({c.Claim})";
            }));
}
