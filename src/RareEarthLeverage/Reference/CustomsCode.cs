using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Reference;

/// <summary>A customs code under which rare earths or magnets are traded.</summary>
/// <param name="Code">The code as printed.</param>
/// <param name="System">HS, China tariff, China customs or US HTS.</param>
/// <param name="Digits">Length of the code: 6, 8 or 10.</param>
/// <param name="Description">What it covers.</param>
/// <param name="Elements">Symbols; empty when not element-specific.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Note">Doubts; may be empty.</param>
public sealed record CustomsCode(
    string Code,
    string System,
    int Digits,
    string Description,
    IReadOnlyList<string> Elements,
    Citation Source,
    string Note);
