using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The rows of a lane.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Packing">The rules by which the rows were filled.</param>
/// <param name="Marks">All its marks by time.</param>
/// <param name="Placed">The marks that have a row, by time, and where they stand.</param>
/// <param name="Rows">Rows used; 0 on an empty line, and where all marks share one row without labels.</param>
/// <param name="Clusters">Marks without a row, gathered.</param>
internal sealed record LaneRows(
    Lane Lane,
    LanePacking Packing,
    IReadOnlyList<EventMark> Marks,
    IReadOnlyList<(EventMark Mark, PackedItem Place)> Placed,
    int Rows,
    IReadOnlyList<Cluster> Clusters)
{
    /// <summary>True when marks without a row of their own share a further one.</summary>
    public bool HasShared => Clusters.Count > 0;

    /// <summary>Events gathered in badges.</summary>
    public int Gathered { get; } = Clusters.Where(c => !c.IsSingle).Sum(c => c.Marks.Count);

    /// <summary>Marks without a label that stand by themselves.</summary>
    public int WithoutLabel { get; } = Placed.Count(p => p.Place.Side == LabelSide.None) + Clusters.Count(c => c.IsSingle);

    /// <summary>Intervals that found no room.</summary>
    public int WithoutBar { get; } = Placed.Count(p => !p.Place.HasBar && p.Place.Item.BarRight is not null) + Clusters.Sum(c => c.Marks.Count(m => (m.Bar ?? m.Lead) is not null));

    /// <summary>What each row is worth: the labels that would go with it, a landmark as much as nine of middling weight.</summary>
    public IReadOnlyList<double> Worth =>
        [.. Enumerable.Range(0, Rows).Select(r => Placed.Where(p => p.Place.Row == r).Sum(p => p.Place.Side == LabelSide.None ? 1 : Math.Pow(3, p.Mark.Event.Weight)))];
}
