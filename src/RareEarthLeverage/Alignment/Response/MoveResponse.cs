using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>Shipments around one move.</summary>
/// <param name="Move">The move.</param>
/// <param name="Month">t, the month of its date on the chosen basis.</param>
/// <param name="Growth">Year-on-year growth, t-3 to t+6 in order, gaps included.</param>
/// <param name="Volume">Indexed volume, t-6 to t+6 in order, gaps included.</param>
/// <param name="Base">Mean of months t-3 to t-1 in the unit of the series; null when any of them is not known.</param>
/// <param name="AfterIndex">The three months after as a share of the three before: the mean of t+1 to t+3, mean of t-3 to
/// t-1 = 100; null when any of the six is not known.</param>
/// <param name="Rank">Where <paramref name="AfterIndex"/> stands among the months without a move; null when it is not known
/// or there are none.</param>
/// <param name="Overlapping">Other moves dated in months t-6 to t+6, either direction: what shipments did then may belong to
/// them.</param>
/// <param name="LicenceWindow">The day of the move and the 45 days after it, in which a licence application is decided.
/// Null when the date is not exact.</param>
public sealed record MoveResponse(
    AlignedMove Move,
    YearMonth Month,
    IReadOnlyList<GrowthStep> Growth,
    IReadOnlyList<VolumeStep> Volume,
    decimal? Base,
    decimal? AfterIndex,
    PlaceboRank? Rank,
    IReadOnlyList<AlignedMove> Overlapping,
    DaySpan? LicenceWindow)
{
    /// <summary>The month before: buyers stock up ahead of a control that they see coming.</summary>
    public YearMonth MonthBefore => Month.AddMonths(-1);
}
