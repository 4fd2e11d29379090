using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Data;

/// <summary>Elements, chokepoints, codes and yearly figures, each row with its source and an anchor of its own.</summary>
public sealed partial class ReferencePage
{
    private static string Word(ElementGroup group) => Vocabulary.Word(group);

    private static string Words(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
