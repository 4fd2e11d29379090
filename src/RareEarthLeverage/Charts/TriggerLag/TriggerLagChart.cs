using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>How many days lie between a trigger and a move: docs/method.md, sections 3 and 4.</summary>
public sealed class TriggerLagChart : IChart
{
    /// <inheritdoc/>
    public string Id => "trigger-lag";

    /// <inheritdoc/>
    public string Title => "Lags from trigger to move";

    /// <inheritdoc/>
    public string Shows => "Days from US steps and talks to China's moves: pairs that a source states, pairs that are only near in time, and what chance would give.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "direction", "confidence", "window", "basis"];

    /// <inheritdoc/>
    public string Page => "/charts/" + Id;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables { get; } = [LagTables.Pairs, LagTables.Chance, LagTables.Unmatched, ShownEvents.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new LagPlan(request, dataset);
        var events = plan.Moves.SelectMany(m => m.Acts).Concat(plan.Stated.Concat(plan.Nearby).Select(p => p.Trigger)).Distinct().OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var caption = Caption(plan, events) with { Unknown = NotKnown.Of(events, dataset, request.AsOf) };
        var drawing = new LagDrawing(plan);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(plan, caption),
                Legend = drawing.Legend(Sizes.Of(request.WidthPx, request.HeightPx)),
                Height = drawing.Height,
                Draw = drawing.Marks,
                Empty = plan.Empty,
            });
        return new(caption, scene, [.. LagTables.Of(plan), ShownEvents.Table(events)]) { Sources = CitedSources.Of(events), Empty = plan.Empty };
    }

    private static Caption Caption(LagPlan plan, List<PolicyEvent> events) =>
        new()
        {
            Title = "Days from US steps and talks to China's moves",
            Subtitle = $"Moves from {DateText.LongDay(plan.From)} to {DateText.LongDay(plan.To)}; nearby means up to {LagPair.Days(plan.Request.WindowDays)} before",
            Filters = Filters(plan),
            Sources = $"Sources: those of {Cells.Whole(events.Count)} events, listed with each. As of {DateText.LongDay(plan.Request.AsOf)}, data revision {Cells.Whole(plan.Revision)}.",
            Method =
                "A move is all acts of one date and direction. A stated pair is one that a cited source asserts; a nearby pair is computed from dates, same direction, and is no answer. The two are never added. Names stand where there is room. "
                + "Chance: all moves are shifted together by a random number of days round the period, 9,999 times; p is the share of shifts that reach the observed rate or more, and never 0. Fewer than five moves: counts only.",
            Coverage = Coverage(plan),
            AsOf = plan.Request.AsOf,
            Revision = plan.Revision,
        };

    private static string Filters(LagPlan plan)
    {
        var parts = new List<string>();
        if (plan.Request.Directions.Count > 0)
        {
            parts.Add("direction: " + string.Join(", ", plan.Request.Directions.Select(Vocabulary.Word)));
        }

        if (plan.Request.Confidence is { } confidence)
        {
            parts.Add(confidence == Confidence.High ? "high confidence only" : $"{Vocabulary.Word(confidence)} confidence and above");
        }

        if (plan.Request.Basis == DateBasis.Effective)
        {
            parts.Add("acts on the day on which they take effect");
        }

        return parts.Count == 0 ? "" : "Shown: " + string.Join("; ", parts);
    }

    private static string Coverage(LagPlan plan)
    {
        var parts = new List<string>();
        var without = plan.Stated.Count(p => p.LagDays is null);
        if (without > 0)
        {
            parts.Add($"{Cells.Whole(without)} stated {(without == 1 ? "pair has" : "pairs have")} no lag in days, because a date is not exact or the chosen date puts the act first; {(without == 1 ? "it is" : "they are")} in the table.");
        }

        var moves = plan.Moves.Count(m => m.Basis == MoveBasis.None);
        var triggers = plan.Triggers.Count(t => t.FollowedBy.Count == 0);
        parts.Add($"{Cells.Whole(moves)} of {Cells.Whole(plan.Moves.Count)} moves have no trigger, {Cells.Whole(triggers)} of {Cells.Whole(plan.Triggers.Count)} triggers were followed by no move within {LagPair.Days(plan.Request.WindowDays)}; the table lists them.");
        return plan.Moves.Count == 0 ? "" : string.Join(' ', parts);
    }

    private static string Description(LagPlan plan, Caption caption)
    {
        if (plan.Empty.Length > 0)
        {
            return $"{caption.Subtitle}. {plan.Empty}";
        }

        var stated = plan.Stated.Where(p => p.LagDays is not null).Take(30).Select(p => $"{p.Label} {LagPair.Days(p.LagDays ?? 0)}");
        var rates = plan.Rates.Select(r => $"{r.Name}: {ChancePanel.Words(r.Rate)}");
        return $"{caption.Subtitle}. Stated: {string.Join("; ", stated)}. Nearby: {Cells.Whole(plan.Nearby.Count)} pairs. {string.Join(". ", rates)}. {caption.Coverage}".Trim();
    }
}
