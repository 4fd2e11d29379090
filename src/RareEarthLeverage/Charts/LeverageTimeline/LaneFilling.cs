using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Fills the rows of a lane. The answer depends on nothing but the number of rows, so that each is worked out once.
/// The cost is bounded by the width of the lane: of marks that crowd one place only as many are tried as rows could hold.</summary>
/// <param name="lane">The lane.</param>
/// <param name="number">Its number.</param>
/// <param name="marks">Its marks by time.</param>
/// <param name="connectors">All connectors; labels stay clear of them where they can.</param>
/// <param name="time">The axis.</param>
/// <param name="sizes">Sizes.</param>
/// <param name="selected">Id of the selected event; null when there is none.</param>
internal sealed class LaneFilling(Lane lane, int number, IReadOnlyList<EventMark> marks, IReadOnlyList<Connector> connectors, TimeScale time, Sizes sizes, string? selected)
{
    private const int MostRounds = 3;
    private readonly Dictionary<int, LaneRows> _known = [];
    private List<int[]>? _byStretch;
    private readonly HashSet<int> _above =
        [.. connectors.Where(c => !c.LeavesBelow).Select(c => c.Trigger.Key), .. connectors.Where(c => !c.GoesUp).Select(c => c.Answer.Key)];

    private readonly HashSet<int> _below =
        [.. connectors.Where(c => c.LeavesBelow).Select(c => c.Trigger.Key), .. connectors.Where(c => c.GoesUp).Select(c => c.Answer.Key)];

    /// <summary>The lane with at most so many rows.</summary>
    public LaneRows Rows(int most)
    {
        if (!_known.TryGetValue(most, out var rows))
        {
            _known.Add(most, rows = Fill(most));
        }

        return rows;
    }

    private LaneRows Fill(int most)
    {
        var packing = new LanePacking(time.LeftPx - sizes.Glyph, time.RightPx + sizes.Glyph, most, Math.Round(sizes.Text * 0.28, 1), Math.Round(sizes.Text * 0.6, 1));
        var order = Tried(packing)
            .OrderBy(k => marks[k].Event.Date)
            .ThenByDescending(k => _above.Contains(marks[k].Key))
            .ThenBy(k => k)
            .ToList();
        var items = order.Select(k => marks[k].Item(sizes, IsSelected(marks[k]), _above.Contains(marks[k].Key), _below.Contains(marks[k].Key))).ToList();
        var placed = packing.Place(items, Walls()).Zip(order).Where(p => p.First.Row >= 0).OrderBy(p => p.Second).Select(p => (Mark: marks[p.Second], Place: p.First)).ToList();
        var found = placed.Select(p => p.Mark.Key).ToHashSet();
        var lost = marks.Where(m => !found.Contains(m.Key)).ToList();
        var clusters = Cluster.Gather(lost, time, sizes);

        // A place is told mark by mark or gathered: marks without a label beside a badge join it, those with a line or a bar stay.
        for (var round = 0; round < MostRounds && clusters.Any(c => !c.IsSingle); round++)
        {
            var joining = placed.Where(p => p.Place is { Side: LabelSide.None } && !(p.Place.HasBar && p.Place.Item.BarRight is not null) && IsLoose(p.Mark) && clusters.Any(c => c.Covers(p.Mark.X, sizes))).Select(p => p.Mark).ToHashSet();
            if (joining.Count == 0)
            {
                break;
            }

            placed.RemoveAll(p => joining.Contains(p.Mark));
            lost = [.. lost.Concat(joining).OrderBy(m => m.Key)];
            clusters = Cluster.Gather(lost, time, sizes);
        }

        var rows = placed.Count > 0 ? placed.Max(p => p.Place.Row) + 1 : lane.IsLine || marks.Count > 0 ? 0 : 1;
        return new(lane, packing, marks, placed, rows, clusters);
    }

    private bool IsSelected(EventMark mark) => mark.Event.Id == selected;

    private bool IsLoose(EventMark mark) => !IsSelected(mark) && !_above.Contains(mark.Key) && !_below.Contains(mark.Key);

    // Two marks of a row keep a distance, so that a stretch as long as it holds one for each row: of the marks of a stretch the
    // weightiest are tried, twice as many as could stand there.
    private IEnumerable<int> Tried(LanePacking packing)
    {
        _byStretch ??= Stretches(sizes.Glyph + 2 + packing.ItemGapPx * 2 / 3);
        return _byStretch.SelectMany(s => s.Take(packing.MostRows * 2));
    }

    private List<int[]> Stretches(double lengthPx)
    {
        var stretches = new Dictionary<int, List<(int Rank, int Mark)>>();
        for (var k = 0; k < marks.Count; k++)
        {
            var mark = marks[k];
            var rank = IsSelected(mark) ? 0 : (mark.IsBefore ? 20 : 10) - 2 * mark.Event.Weight - (IsLoose(mark) ? 0 : 1) + 1;
            var place = (int)Math.Floor(mark.X / lengthPx);
            if (!stretches.TryGetValue(place, out var stretch))
            {
                stretches.Add(place, stretch = []);
            }

            stretch.Add((rank, k));
        }

        return [.. stretches.Values.Select(s => s.Order().Select(m => m.Mark).ToArray())];
    }

    // Upright stretches that pass through the whole lane. Those that begin or end in it are left to the packing.
    private List<double> Walls() =>
        [
            .. connectors
                .Where(c => c.GoesUp ? c.Answer.Lane < number && number < c.Trigger.Lane : c.Trigger.Lane < number && number < c.Answer.Lane)
                .Select(c => c.Trigger.X)
                .Distinct(),
        ];
}
