using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources;

/// <summary>Collects what the readers find, with the place each row was read from.</summary>
public sealed class BatchBuilder
{
    /// <summary>Where a row was read.</summary>
    public sealed record Place(string File, int Line);

    public List<(PolicyEvent Event, Place Place)> Events { get; } = [];
    public List<(TradeObservation Observation, Place Place)> Observations { get; } = [];
    public List<(RareEarthElement Element, Place Place)> Elements { get; } = [];
    public List<(Chokepoint Chokepoint, Place Place)> Chokepoints { get; } = [];
    public List<CustomsCode> CustomsCodes { get; } = [];
    public List<ControlCode> ControlCodes { get; } = [];
    public List<AnnualFigure> AnnualFigures { get; } = [];
    public List<(SeedFact Fact, Place Place)> SeedFacts { get; } = [];
    public List<SourceProblem> Problems { get; } = [];

    /// <summary>Notes a broken rule at the place of its row.</summary>
    public void Add(Place place, string row, RuleBreach breach) =>
        Problems.Add(new(place.File, place.Line, row, breach.Field, breach.Given, breach.Takes));
}
