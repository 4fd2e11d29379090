using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The rows of a lane.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Packing">The rules by which the rows were filled.</param>
/// <param name="Marks">Its marks by time.</param>
/// <param name="Placed">Where each of them stands.</param>
/// <param name="Rows">Rows used; 0 on an empty line, and where all marks share one row without labels.</param>
/// <param name="Clusters">Marks without a row, gathered.</param>
internal sealed record LaneRows(
    Lane Lane,
    LanePacking Packing,
    IReadOnlyList<EventMark> Marks,
    IReadOnlyList<PackedItem> Placed,
    int Rows,
    IReadOnlyList<Cluster> Clusters)
{
    /// <summary>True when marks without a row of their own share a further one.</summary>
    public bool HasShared => Clusters.Count > 0;

    /// <summary>Events gathered in badges.</summary>
    public int Gathered => Clusters.Where(c => !c.IsSingle).Sum(c => c.Marks.Count);

    /// <summary>Marks without a label that stand by themselves.</summary>
    public int WithoutLabel => Placed.Count(p => p.Row >= 0 && p.Side == LabelSide.None) + Clusters.Count(c => c.IsSingle);

    /// <summary>Intervals that found no room.</summary>
    public int WithoutBar => Placed.Count(p => !p.HasBar && p.Item.BarRight is not null);

    /// <summary>What each row is worth: the labels that would go with it, a landmark as much as nine of middling weight.</summary>
    public IReadOnlyList<double> Worth =>
        [.. Enumerable.Range(0, Rows).Select(r => Placed.Zip(Marks).Where(p => p.First.Row == r).Sum(p => p.First.Side == LabelSide.None ? 1 : Math.Pow(3, p.Second.Event.Weight)))];

    /// <summary>Fills the rows of all lanes.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="marks">All marks, by time.</param>
    /// <param name="connectors">All connectors; labels stay clear of them where they can.</param>
    /// <param name="most">Rows that each lane may use.</param>
    /// <param name="time">The axis.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="selected">Id of the selected event; null when there is none.</param>
    public static IReadOnlyList<LaneRows> Fill(
        IReadOnlyList<Lane> lanes,
        IReadOnlyList<EventMark> marks,
        IReadOnlyList<Connector> connectors,
        IReadOnlyList<int> most,
        TimeScale time,
        Sizes sizes,
        string? selected)
    {
        var above = connectors.Where(c => !c.LeavesBelow).Select(c => c.Trigger.Key).Concat(connectors.Where(c => !c.GoesUp).Select(c => c.Answer.Key)).ToHashSet();
        var below = connectors.Where(c => c.LeavesBelow).Select(c => c.Trigger.Key).Concat(connectors.Where(c => c.GoesUp).Select(c => c.Answer.Key)).ToHashSet();
        var byLane = marks.ToLookup(m => m.Lane);
        return
        [
            .. lanes.Select((lane, i) =>
            {
                var own = byLane[i].ToList();
                var order = Enumerable.Range(0, own.Count).OrderBy(k => own[k].Event.Date).ThenByDescending(k => above.Contains(own[k].Key)).ThenBy(k => k).ToList();
                var packing = new LanePacking(time.LeftPx - sizes.Glyph, time.RightPx + sizes.Glyph, most[i], Math.Round(sizes.Text * 0.28, 1), Math.Round(sizes.Text * 0.6, 1));
                var items = order.Select(k => own[k].Item(sizes, own[k].Event.Id == selected, above.Contains(own[k].Key), below.Contains(own[k].Key))).ToList();
                var packed = packing.Place(items, Walls(connectors, i)).Zip(order).OrderBy(p => p.Second).Select(p => p.First).ToList();
                var rows = packed.Count == 0 ? (lane.IsLine ? 0 : 1) : packed.Max(p => p.Row) + 1;
                var lost = own.Where((_, k) => packed[k].Row < 0).ToList();
                return new LaneRows(lane, packing, own, packed, rows, Cluster.Gather(lost, time, sizes));
            }),
        ];
    }

    // Upright stretches that pass through the whole lane. Those that begin or end in it are left to the packing.
    private static List<double> Walls(IReadOnlyList<Connector> connectors, int lane) =>
        [
            .. connectors
                .Where(c => c.GoesUp ? c.Answer.Lane < lane && lane < c.Trigger.Lane : c.Trigger.Lane < lane && lane < c.Answer.Lane)
                .Select(c => c.Trigger.X)
                .Distinct(),
        ];
}
