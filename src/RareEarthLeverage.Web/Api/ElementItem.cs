using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>How far one element is controlled.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Name">Its name; null when the reference table does not have it.</param>
/// <param name="Level">0 none to 4 ban or halt.</param>
/// <param name="LevelWord">The level in a word.</param>
/// <param name="HighestPossible">The level if every act whose state is not recorded were in force.</param>
/// <param name="Acts">Ids of the acts that make the level.</param>
/// <param name="Unrecorded">Ids of the acts that would raise it and whose state is not recorded.</param>
internal sealed record ElementItem(
    string Symbol,
    string? Name,
    int Level,
    string LevelWord,
    int HighestPossible,
    IReadOnlyList<string> Acts,
    IReadOnlyList<string> Unrecorded)
{
    public static ElementItem Of(ElementState e, Dataset dataset) =>
        new(
            e.Symbol,
            dataset.Reference.Elements.FirstOrDefault(r => r.Symbol == e.Symbol)?.Name,
            (int)e.Level,
            Vocabulary.Word(e.Level),
            (int)e.HighestPossible,
            [.. e.Acts.Select(a => a.Id)],
            [.. e.Open.Select(a => a.Id)]);
}
