namespace RareEarthLeverage.Reference;

/// <summary>The tables that change with a release and not by editing: elements, chokepoints, codes, yearly figures and the
/// statements of the founding documents.</summary>
public sealed record ReferenceTables
{
    public IReadOnlyList<RareEarthElement> Elements { get; init; } = [];
    public IReadOnlyList<Chokepoint> Chokepoints { get; init; } = [];
    public IReadOnlyList<CustomsCode> CustomsCodes { get; init; } = [];
    public IReadOnlyList<ControlCode> ControlCodes { get; init; } = [];
    public IReadOnlyList<AnnualFigure> AnnualFigures { get; init; } = [];
    public IReadOnlyList<SeedFact> SeedFacts { get; init; } = [];
}
