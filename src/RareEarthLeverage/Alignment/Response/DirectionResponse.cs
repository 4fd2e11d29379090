using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>Medians over all months with a move of one direction. Two moves of one month share its shipments, so that the
/// month counts once.</summary>
/// <param name="Direction">Tightening or easing.</param>
/// <param name="Moves">How many moves there are.</param>
/// <param name="Months">How many months they lie in.</param>
/// <param name="Growth">Median growth in per cent, t-3 to t+6; of single months, growth as printed or about only.</param>
/// <param name="Volume">Median index, t-6 to t+6; of single months only.</param>
/// <param name="AfterN">How many of the months have an after-index.</param>
/// <param name="AfterMedian">Median after-index; null when there is none.</param>
public sealed record DirectionResponse(
    Direction Direction,
    int Moves,
    int Months,
    IReadOnlyList<MedianPoint> Growth,
    IReadOnlyList<MedianPoint> Volume,
    int AfterN,
    decimal? AfterMedian);
