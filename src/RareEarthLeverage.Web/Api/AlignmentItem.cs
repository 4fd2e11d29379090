using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Alignment;

namespace RareEarthLeverage.Web.Api;

/// <summary>Acts and triggers lined up, as the API gives them.</summary>
/// <param name="Revision">Data revision.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Options">What was asked for.</param>
/// <param name="Moves">Moves with their triggers.</param>
/// <param name="Triggers">Triggers with the moves that followed.</param>
/// <param name="PrecursorRate">Share of moves with a trigger of their polarity 0 to window days before.</param>
/// <param name="TriggerRate">Share of triggers with a move of their polarity within window days after.</param>
/// <param name="Caveats">What has to be read with the rates.</param>
internal sealed record AlignmentItem(
    int Revision,
    DateOnly AsOf,
    AlignmentOptionsItem Options,
    IReadOnlyList<MoveItem> Moves,
    IReadOnlyList<TriggerItem> Triggers,
    RatesItem PrecursorRate,
    RatesItem TriggerRate,
    IReadOnlyList<string> Caveats)
{
    public static AlignmentItem Of(AlignmentRequest request, Lines lines, int revision)
    {
        var options = request.Options;
        return new(
            revision,
            request.AsOf,
            new(
                options.WindowDays,
                Vocabulary.Word(options.Basis),
                options.From,
                options.To,
                [.. options.Scope.Select(s => Vocabulary.Word(s))],
                Vocabulary.Word(options.Confidence),
                request.Shifts,
                request.Seed),
            [.. request.Listed(lines.Timeline.Moves).Select(m => MoveItem.Of(m, lines))],
            [.. request.Listed(lines.Timeline.Triggers).Select(TriggerItem.Of)],
            RatesItem.Of(lines.Chance.PrecursorRate),
            RatesItem.Of(lines.Chance.TriggerRate),
            ChanceBaseline.Caveats);
    }
}
