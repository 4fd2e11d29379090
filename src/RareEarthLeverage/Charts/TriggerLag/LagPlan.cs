using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.TriggerLag;

/// <summary>What is lined up and counted before anything is drawn.</summary>
internal sealed class LagPlan
{
    public LagPlan(FigureRequest request, Dataset dataset)
    {
        var first = dataset.Events.Count > 0 ? dataset.Events[0].Date : AlignmentOptions.RecordStart;
        var window = FigureWindow.Of(request, AlignmentOptions.RecordStart, request.AsOf, first, request.AsOf);
        Request = request;
        Revision = dataset.Revision;
        Directions = [.. new[] { Direction.Tightening, Direction.Easing }.Where(d => request.Directions.Count == 0 || request.Directions.Contains(d))];
        From = window.From;
        To = window.To < request.AsOf ? window.To : request.AsOf;
        if (To < From)
        {
            return;
        }

        Options = new() { WindowDays = request.WindowDays, Basis = request.Basis, From = From, To = To, Confidence = request.Confidence ?? Confidence.Medium };
        var aligned = TimelineAlignment.Align(dataset, Options);
        Moves = [.. aligned.Moves.Where(m => Directions.Contains(m.Direction))];
        Triggers = [.. aligned.Triggers.Where(t => Directions.Contains(t.Trigger.Direction))];
        Stated = LagPair.Stated(Moves);
        Nearby = LagPair.Nearby(Moves);
        Chance = Moves.Count == 0 ? null : ChanceBaseline.Of(dataset, Options);
    }

    public FigureRequest Request { get; }

    public int Revision { get; }

    /// <summary>First day of the period.</summary>
    public DateOnly From { get; }

    /// <summary>Last day of the period: never after the as-of day.</summary>
    public DateOnly To { get; }

    /// <summary>Directions drawn.</summary>
    public IReadOnlyList<Direction> Directions { get; }

    /// <summary>What was lined up; null when the period holds no day that has passed.</summary>
    public AlignmentOptions? Options { get; }

    /// <summary>The moves, those without a trigger included.</summary>
    public IReadOnlyList<AlignedMove> Moves { get; } = [];

    /// <summary>The triggers, those without a move included.</summary>
    public IReadOnlyList<AlignedTrigger> Triggers { get; } = [];

    /// <summary>Pairs that a source states.</summary>
    public IReadOnlyList<LagPair> Stated { get; } = [];

    /// <summary>Pairs that are near in time.</summary>
    public IReadOnlyList<LagPair> Nearby { get; } = [];

    /// <summary>How often random timing would give as many; null without a move.</summary>
    public ChanceBaseline? Chance { get; }

    /// <summary>What the picture says when there is nothing to draw.</summary>
    public string Empty => Moves.Count > 0 ? "" : "No moves in this period: choose a longer one, or another direction.";

    /// <summary>The rates, in the order in which they are drawn.</summary>
    public IReadOnlyList<(string Name, string Short, Direction Direction, RateAgainstChance Rate)> Rates =>
        Chance is null
            ? []
            : [
                .. Directions.Select(d => ($"{Vocabulary.Word(d)} moves with a trigger before", "precursor", d, d == Direction.Tightening ? Chance.PrecursorRate.Tightening : Chance.PrecursorRate.Easing)),
                .. Directions.Select(d => ($"{Vocabulary.Word(d)} triggers with a move after", "trigger", d, d == Direction.Tightening ? Chance.TriggerRate.Tightening : Chance.TriggerRate.Easing)),
            ];
}
