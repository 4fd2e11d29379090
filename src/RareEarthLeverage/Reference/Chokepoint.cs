using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Reference;

/// <summary>One source's figure for one stage in one year. Figures of different sources have different bases and are
/// never joined into one line.</summary>
public sealed record Chokepoint
{
    public required string Id { get; init; }
    public required ChokepointStage Stage { get; init; }

    /// <summary>1990 to 2040.</summary>
    public required int Year { get; init; }

    /// <summary>In <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary><c>%</c> or <c>million t</c>.</summary>
    public required string Unit { get; init; }

    public required Qualifier Qualifier { get; init; }

    /// <summary>What the share is a share of.</summary>
    public required string Scope { get; init; }

    public required Citation Source { get; init; }
    public required string Note { get; init; }
}
