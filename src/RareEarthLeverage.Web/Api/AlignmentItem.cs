using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>Acts and triggers lined up, as the API gives them.</summary>
internal sealed record AlignmentItem(int Revision, DateOnly AsOf, AlignmentOptionsItem Options, IReadOnlyList<MoveItem> Moves, IReadOnlyList<TriggerItem> Triggers)
{
    public static AlignmentItem Of(AlignedTimeline aligned, int revision, DateOnly asOf) =>
        new(
            revision,
            asOf,
            new(
                aligned.Options.WindowDays,
                Vocabulary.Word(aligned.Options.Basis),
                aligned.Options.From,
                aligned.Options.To,
                [.. aligned.Options.Scope.Select(s => Vocabulary.Word(s))],
                Vocabulary.Word(aligned.Options.Confidence)),
            [.. aligned.Moves.Select(MoveItem.Of)],
            [.. aligned.Triggers.Select(TriggerItem.Of)]);
}
