using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The words round the timeline.</summary>
internal static class TimelineCaption
{
    /// <param name="plan">What is drawn.</param>
    /// <param name="rows">The rows as far as they are known; empty before the layout.</param>
    public static Caption Of(TimelinePlan plan, IReadOnlyList<LaneRows> rows) =>
        new()
        {
            Title = $"Rare earth leverage: what Washington did, what Beijing did, {(plan.Intensity is null ? "what was shipped" : "how far its controls reached")}",
            Subtitle = $"China's rare earth export controls beside US tariffs, US chip controls and the talks, {DateText.Window(plan.Window.From, plan.Window.To)}, with {(plan.Intensity is null ? "monthly exports" : "the intensity of control")}",
            Filters = Filters(plan),
            Sources =
                $"Sources: {Count(plan.Marks.Select(m => m.Event).Sum(e => e.Sources.Count), "citation")} of {Count(plan.Marks.Count, "event")}, listed with each event. "
                + $"{(plan.Intensity is null ? "Exports: China's General Administration of Customs, mostly as agencies and trade press printed its figures. " : "")}As of {DateText.LongDay(plan.Request.AsOf)}, data revision {plan.Dataset.Revision.ToString(CultureInfo.InvariantCulture)}.",
            Method =
                "Filled triangle down: control or pressure tightened. Open triangle up: eased. Circle: neither. A solid line means that a cited source says the one step answered the other; "
                + "a dashed line means nearness in time and nothing more. Bars reach to the end that a row states; hatched ends were only scheduled. "
                + (plan.Intensity is null ? Growth : Intensity),
            Coverage = Coverage(plan, rows),
            AsOf = plan.Request.AsOf,
            Revision = plan.Dataset.Revision,
        };

    private const string Growth = "Growth is on the same month a year before, recomputed from tonnages where both are known, otherwise as reported; a short line marks a reported rate that differs. January and February are one figure where customs released them together.";

    private const string Intensity =
        "Intensity is the mean level of the 17 elements, 0 none to 4 ban, as a share of 4: an index that compares days and measures nothing. Beside it stands how many elements need a licence. "
        + "Hatched is a range, because an outcome is not recorded.";

    /// <summary>What the picture shows when it is read out.</summary>
    public static string Description(TimelinePlan plan, Caption caption)
    {
        var lanes = plan.Lanes.Select((l, i) => (Lane: l, Number: plan.Marks.Count(m => m.Lane == i))).Where(l => l.Number > 0)
            .Select(l => $"{(l.Lane.IsLine ? "China, neither" : l.Lane.Label)} {l.Number.ToString(CultureInfo.InvariantCulture)}");
        var growth = plan.Growth.Where(g => g.Shown is not null).Select(g => $"{DateText.Month(g.Last)} {DateText.Growth(g.Shown ?? default)}").ToList();
        const int named = 36;
        var rates = growth.Count is > 0 and <= named ? $" {plan.Series.Title}, growth on the year: {string.Join(", ", growth)}." : "";
        var events = plan.Marks.Count == 0 ? "No events in this view." : $"Events by lane: {string.Join(", ", lanes)}.";
        return $"{caption.Subtitle}. {events}{rates} {caption.Coverage}".Trim();
    }

    private static string Filters(TimelinePlan plan)
    {
        var request = plan.Request;
        var parts = new List<string>();
        if (request.Tracks.Count > 0)
        {
            parts.Add("tracks: " + string.Join(", ", request.Tracks.Select(t => t.Label)));
        }

        if (request.Directions.Count > 0)
        {
            parts.Add("direction: " + string.Join(", ", request.Directions.Select(Vocabulary.Word)));
        }

        parts.AddRange(MoreFilters(request));
        if (request.Text is not null)
        {
            parts.Add($"text: “{request.Text}”");
        }

        if (request.Confidence is { } confidence)
        {
            parts.Add(confidence == Confidence.High ? "high confidence only" : $"{Vocabulary.Word(confidence)} confidence and above");
        }

        if (plan.Pins.Count > 0)
        {
            parts.Add("pinned: " + string.Join(", ", plan.Pins.Select(p => $"{PinDrawing.Letter(p.Number)} {p.Mark.Event.Label}")));
        }

        if (plan.Selected is not null)
        {
            var nearby = plan.Connectors.Any(c => c.Kind == GroupKind.NearbyConnector) ? $"; dashed: steps of the same direction within {Count(request.WindowDays, "day")}" : "";
            parts.Add($"selected: {plan.Selection.Selected?.Label}{nearby}");
        }

        return parts.Count == 0 ? "" : "Shown: " + string.Join("; ", parts);
    }

    private static IEnumerable<string> MoreFilters(FigureRequest request)
    {
        (string Name, IEnumerable<string> Words)[] lists =
        [
            ("instrument", request.Instruments.Select(Vocabulary.Word)),
            ("element", request.Elements),
            ("target", request.Targets),
            ("legal form", request.LegalForms.Select(Vocabulary.Word)),
            ("minerals", request.Scopes.Select(Vocabulary.Word)),
            ("with a source of the kind", request.Tiers.Select(Vocabulary.Word)),
        ];
        foreach (var (name, words) in lists.Where(l => l.Words.Any()))
        {
            yield return $"{name}: {string.Join(", ", words)}";
        }

        if (request.Seed is { } seed)
        {
            yield return seed ? "facts of the founding documents only" : "without facts of the founding documents";
        }
    }

    private static string Coverage(TimelinePlan plan, IReadOnlyList<LaneRows> rows)
    {
        var parts = new List<string>();
        parts.AddRange(Room(rows));
        if (plan.Selection.HiddenAsUncertain is > 0 and var hidden)
        {
            var why = plan.Request.Confidence is null ? "of low confidence and less than landmark weight" : "below the chosen confidence";
            parts.Add($"{Count(hidden, "event")} {why} not drawn.");
        }

        if (plan.Request.Selected is { } id && plan.Selected is null)
        {
            parts.Add(plan.Selection.Selected is { } outside ? $"The selected event, {outside.Label} of {DateText.Of(outside.Date, outside.DatePrecision)}, lies outside this view." : $"There is no event {id}.");
        }

        if (plan.Intensity?.Coverage(plan.Request.AsOf) is { Length: > 0 } unknown)
        {
            parts.Add(unknown);
        }

        var months = plan.Growth.Where(g => g.Shown is null).ToList();
        if (months.Count > 0 && months.Count < plan.Growth.Count)
        {
            const int named = 6;
            parts.Add(months.Count <= named ? $"No growth figure for {string.Join(", ", months.Select(m => DateText.Month(m.Last)))}." : $"No growth figure for {months.Count.ToString(CultureInfo.InvariantCulture)} of the months.");
        }

        if (plan.Figures is null && LaterFigure(plan) is { } later)
        {
            parts.Add($"A later figure, {later}, lies outside this view.");
        }

        return string.Join(" ", parts);
    }

    private static IEnumerable<string> Room(IReadOnlyList<LaneRows> rows)
    {
        var (unnamed, gathered, bars) = (rows.Sum(r => r.WithoutLabel), rows.Sum(r => r.Gathered), rows.Sum(r => r.WithoutBar));
        var wants = new List<string>();
        if (unnamed > 0)
        {
            wants.Add($"{Count(unnamed, "mark")} without a printed label");
        }

        if (gathered > 0)
        {
            wants.Add($"{Count(gathered, "event")} gathered in badges");
        }

        if (bars > 0)
        {
            wants.Add($"{Count(bars, "interval")} not drawn");
        }

        return wants.Count == 0 ? [] : [$"For want of room: {string.Join(", ", wants)}; the table has them all."];
    }

    private static string? LaterFigure(TimelinePlan plan)
    {
        if (plan.Intensity is not null)
        {
            return null;
        }

        var end = YearMonth.Of(plan.Window.To);
        var last = plan.Dataset.FindSeries(plan.Series.Id)?.Observations.LastOrDefault(o => o.Preferred);
        return last is not null && last.Month > end && GrowthRates.Over(plan.Dataset, plan.Series.Id, last.Month, last.Month)[^1] is { Shown: { } rate } period
            ? $"{DateText.Month(period.Last)} ({DateText.Growth(rate)})"
            : null;
    }

    private static string Count(int number, string noun) => $"{number.ToString("#,0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
