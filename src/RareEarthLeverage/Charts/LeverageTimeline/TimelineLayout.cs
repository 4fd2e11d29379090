using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Shares the height out: how many rows each lane gets, how high a row is, what is written round the lanes, and where
/// everything begins. All measures are in pixels.</summary>
internal sealed class TimelineLayout
{
    private const double WidestRow = 1.45;
    private const double LowestRow = 0.92;
    private const double LeastShareOfRows = 0.56;
    private const int FewGathered = 40;
    private readonly TimelinePlan _plan;
    private readonly Sizes _sizes;
    private readonly List<double> _strips = [];
    private readonly List<double> _tops = [];
    private readonly List<double> _bottoms = [];
    private readonly List<double> _names = [];

    public TimelineLayout(TimelinePlan plan, Words words)
    {
        (_plan, _sizes) = (plan, plan.Sizes);
        var generous = plan.Lanes.Select(l => _sizes.Narrow && plan.Request.HeightPx is null ? l.MostRows * 2 : l.MostRows).ToList();
        Rows = WithSharedRows(generous);
        RowPx = _sizes.Row;
        GrowthPx = Math.Round(_sizes.Text * (_sizes.Narrow ? 11 : 11.5));
        Frame = Frame.FromFullToBare[0];
        if (plan.Request.HeightPx is { } height)
        {
            FitInto(height, words);
        }

        Place(words);
        HeightPx = plan.Request.HeightPx ?? Math.Ceiling(SourcesTop + words.Sources.Height + _sizes.Margin * 0.6);
    }

    /// <summary>The rows of the lanes.</summary>
    public IReadOnlyList<LaneRows> Rows { get; private set; }

    /// <summary>Height of a row.</summary>
    public double RowPx { get; private set; }

    /// <summary>Height of the growth bars.</summary>
    public double GrowthPx { get; private set; }

    /// <summary>What is written round the lanes.</summary>
    public Frame Frame { get; private set; }

    /// <summary>Height of the picture.</summary>
    public double HeightPx { get; }

    /// <summary>Upper edge of the strip above each lane.</summary>
    public IReadOnlyList<double> Strips => _strips;

    /// <summary>Upper edge of the first row of each lane.</summary>
    public IReadOnlyList<double> Tops => _tops;

    /// <summary>Lower edge of each lane.</summary>
    public IReadOnlyList<double> Bottoms => _bottoms;

    /// <summary>Upper edge of the name of each lane when it stands above.</summary>
    public IReadOnlyList<double> NameTops => _names;

    /// <summary>Baseline of the as-of words above the lanes.</summary>
    public double TodayBaseline { get; private set; }

    /// <summary>Upper edge of the upper scale of time.</summary>
    public double TopAxisTop { get; private set; }

    /// <summary>Upper edge of the lanes.</summary>
    public double LanesTop { get; private set; }

    /// <summary>Upper edge of the strip of pinned events.</summary>
    public double PinsTop { get; private set; }

    /// <summary>Upper edge of the name of the growth bars.</summary>
    public double GrowthNameTop { get; private set; }

    /// <summary>Upper edge of the growth bars.</summary>
    public double GrowthTop { get; private set; }

    /// <summary>Lower edge of lanes and bars.</summary>
    public double PlotBottom { get; private set; }

    /// <summary>Upper edge of the explanation of the marks.</summary>
    public double LegendTop { get; private set; }

    /// <summary>Upper edge of the key to the numbers.</summary>
    public double KeyTop { get; private set; }

    /// <summary>Upper edge of the words on what is not drawn.</summary>
    public double CoverageTop { get; private set; }

    /// <summary>Upper edge of the sources.</summary>
    public double SourcesTop { get; private set; }

    private bool HasToday => _plan.Time.Has(_plan.Request.AsOf);

    private void FitInto(int height, Words words)
    {
        var wanted = RowsUsed();
        foreach (var frame in Frame.FromFullToBare)
        {
            Frame = frame;
            var least = frame.Growth ? _sizes.Text * 6.5 : 0;
            var room = (height - FixedHeight(words) - least) / _sizes.Row;
            GrowthPx = least;
            if (room >= Math.Max(wanted * LeastShareOfRows, _plan.Lanes.Count(l => !l.IsLine)))
            {
                break;
            }
        }

        // Fewer rows can mean more lanes with badges, so that the rows are cut until they fit.
        for (var round = 0; round < 6 && RowsUsed() * _sizes.Row > height - FixedHeight(words) - GrowthPx; round++)
        {
            var surplus = (int)Math.Ceiling(RowsUsed() - (height - FixedHeight(words) - GrowthPx) / _sizes.Row);
            var most = Cut(surplus);
            if (most.SequenceEqual(Rows.Select(r => Math.Max(1, r.Rows))))
            {
                break;
            }

            Rows = WithSharedRows(most);
        }

        if (RowsUsed() * _sizes.Row * LowestRow > height - FixedHeight(words) - GrowthPx)
        {
            Rows = _plan.Fill([.. _plan.Lanes.Select(_ => 0)]);
        }

        var rest = height - FixedHeight(words) - GrowthPx;
        var rows = Math.Max(RowsUsed(), 1);
        var forGrowth = Frame.Growth ? Math.Clamp(rest - rows * _sizes.Row, 0, _sizes.Text * 5.5) : 0;
        RowPx = Math.Min((rest - forGrowth) / rows, _sizes.Row * WidestRow);
        GrowthPx += Frame.Growth ? Math.Max(0, rest - rows * RowPx) : 0;
    }

    // A shared row takes as much room as a row of labels: where one more row shows all marks, it is the better use.
    private IReadOnlyList<LaneRows> WithSharedRows(List<int> most)
    {
        var rows = _plan.Fill(most);
        if (rows.All(r => !r.HasShared || r.Gathered > FewGathered))
        {
            return rows;
        }

        var more = _plan.Fill([.. rows.Select((r, i) => r.HasShared && r.Gathered <= FewGathered ? most[i] + 1 : most[i])]);
        return [.. rows.Zip(more).Select(p => !p.Second.HasShared ? p.Second : p.First)];
    }

    private double RowsUsed() => Rows.Sum(r => r.Rows + (r.HasShared ? 1 : 0));

    // Takes rows from where the labels matter least.
    private List<int> Cut(int surplus)
    {
        var worth = Rows.Select(r => new Queue<double>(r.Worth.Order())).ToList();
        var most = Rows.Select(r => Math.Max(1, r.Rows)).ToList();
        for (; surplus > 0; surplus--)
        {
            var cheapest = Enumerable.Range(0, most.Count).Where(i => most[i] > 1).OrderBy(i => worth[i].Peek()).ThenByDescending(i => most[i]).FirstOrDefault(-1);
            if (cheapest < 0)
            {
                break;
            }

            worth[cheapest].Dequeue();
            most[cheapest]--;
        }

        return most;
    }

    /// <summary>The height of all but the rows and the growth bars.</summary>
    private double FixedHeight(Words words)
    {
        var (rows, rowPx, growthPx) = (Rows, RowPx, GrowthPx);
        Rows = [.. rows.Select(r => r with { Rows = 0, Clusters = [] })];
        GrowthPx = 0;
        Place(words);
        var bottom = SourcesTop + (Frame.Sources ? words.Sources.Height : 0) + _sizes.Margin * 0.6;
        (Rows, RowPx, GrowthPx) = (rows, rowPx, growthPx);
        return bottom;
    }

    private void Place(Words words)
    {
        foreach (var list in new[] { _strips, _tops, _bottoms, _names })
        {
            list.Clear();
        }

        var y = _sizes.Margin * 0.7 + words.Title.Height + (Frame.Subtitle ? words.Subtitle.Height + words.Filters.Height : 0) + _sizes.Margin * 0.3;
        if (HasToday)
        {
            y += _sizes.SmallLine;
            TodayBaseline = y - _sizes.Small * 0.35;
        }

        TopAxisTop = y;
        y += Frame.TopAxis ? AxisDrawing.Height(_plan.Time, _sizes) : 0;
        PinsTop = y;
        y += _plan.Pins.Count > 0 ? PinDrawing.Height(_sizes) : 0;
        LanesTop = y;
        for (var i = 0; i < _plan.Lanes.Count; i++)
        {
            var lane = _plan.Lanes[i];
            y += i == 0 ? 0 : _plan.Lanes[i - 1].Band == lane.Band ? (lane.Track == _plan.Lanes[i - 1].Track ? 0 : 2) : _sizes.Text * 0.6;
            _names.Add(y);
            y += _sizes.Narrow && Frame.LaneNames && lane.Label.Length > 0 ? _sizes.SmallLine : 0;
            _strips.Add(y);
            y += Frame.Connectors ? _plan.Channels.Height(i) : 0;
            y += lane.IsLine ? 0 : 2;
            _tops.Add(y);
            y += Rows[i].Rows * RowPx + (Rows[i].HasShared ? RowPx : 0);
            y += lane.IsLine && Rows[i].Rows == 0 ? 6 : 2;
            _bottoms.Add(y);
        }

        y += Frame.Growth ? _sizes.Text * 0.7 : 2;
        GrowthNameTop = y;
        y += Frame.Growth ? words.Growth.Height : 0;
        GrowthTop = y;
        y += Frame.Growth ? GrowthPx : 0;
        PlotBottom = y;
        y += AxisDrawing.Height(_plan.Time, _sizes) + _sizes.Text * 0.6;
        LegendTop = y;
        y += Frame.Legend ? words.LegendLines.Count * _sizes.SmallLine : 0;
        KeyTop = y;
        y += _plan.Key?.Height ?? 0;
        CoverageTop = y;
        y += Frame.Coverage ? words.Coverage.Height : 0;
        SourcesTop = y;
    }
}
