using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources;

/// <summary>Everything read from the source files. With any problem the batch is refused whole.</summary>
/// <param name="Events">Events, by date then id.</param>
/// <param name="Observations">Monthly figures, in the order of the files.</param>
/// <param name="Reference">Reference tables.</param>
/// <param name="Problems">Everything that is wrong, by file and line.</param>
public sealed record SourceBatch(
    IReadOnlyList<PolicyEvent> Events,
    IReadOnlyList<TradeObservation> Observations,
    ReferenceTables Reference,
    IReadOnlyList<SourceProblem> Problems);
