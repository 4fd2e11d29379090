using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>How much is written round the lanes. A picture of little height keeps less of it.</summary>
/// <param name="Subtitle">Subtitle and filters.</param>
/// <param name="TopAxis">Scale of time above the lanes.</param>
/// <param name="Growth">Growth bars.</param>
/// <param name="Legend">How to read the marks.</param>
/// <param name="Coverage">What is not drawn.</param>
/// <param name="Sources">Sources.</param>
/// <param name="LaneNames">Names of the lanes.</param>
/// <param name="Connectors">Lines between events.</param>
internal sealed record Frame(bool Subtitle, bool TopAxis, bool Growth, bool Legend, bool Coverage, bool Sources, bool LaneNames, bool Connectors)
{
    /// <summary>From everything to the bare lanes.</summary>
    public static readonly IReadOnlyList<Frame> FromFullToBare =
    [
        new(true, true, true, true, true, true, true, true),
        new(true, true, true, true, false, true, true, true),
        new(true, false, true, true, false, true, true, true),
        new(true, false, true, false, false, true, true, true),
        new(false, false, true, false, false, true, true, true),
        new(false, false, true, false, false, false, true, true),
        new(false, false, false, false, false, false, true, false),
        new(false, false, false, false, false, false, false, false),
    ];
}
