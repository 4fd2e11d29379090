using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>A panel with an axis of time below, an axis of numbers at the left, and China's moves in a strip above.</summary>
internal sealed class TimePanel
{
    private readonly Sizes _sizes;
    private readonly MoveStrip _strip;
    private readonly double _stripTop;
    private readonly string _heading;
    private readonly SceneBox _box;

    /// <summary>Lays the panel out.</summary>
    /// <param name="sizes">Sizes.</param>
    /// <param name="box">All that it may use.</param>
    /// <param name="window">The days shown.</param>
    /// <param name="moves">The moves marked.</param>
    /// <param name="values">Least and greatest value drawn.</param>
    /// <param name="words">A number of the axis in words.</param>
    /// <param name="heading">What the axis counts, or the name of the panel; empty for none.</param>
    /// <param name="labelled">True when the moves have labels.</param>
    public TimePanel(Sizes sizes, SceneBox box, FigureWindow window, IReadOnlyList<AlignedMove> moves, (double Low, double High) values, Func<double, string> words, string heading, bool labelled = true)
    {
        (_sizes, _box) = (sizes, box);
        var head = heading.Length > 0 ? sizes.SmallLine : 0;
        var gutter = new ValueAxis(values.Low, values.High, box.Y, Math.Max(box.Y + 1, box.Bottom - sizes.SmallLine * 3), sizes, words).GutterPx;
        Time = new(window.From, window.To, box.X + gutter, Math.Max(box.X + gutter + 1, box.Right - sizes.Glyph));
        _strip = new(moves, Time, sizes);
        _stripTop = box.Y + head;
        var top = _stripTop + _strip.Lay(labelled);
        var bottom = Math.Max(top + 1, box.Bottom - AxisDrawing.Height(Time, sizes));
        Area = new(Time.LeftPx, top, Time.RightPx - Time.LeftPx, bottom - top);
        // Room for the number over the highest bar, and under the lowest.
        var pad = Math.Min(sizes.SmallLine * 1.15, Area.Height / 4);
        Axis = new(values.Low, values.High, top + pad, bottom - (values.Low < 0 ? pad : 0), sizes, words);
        Room = new(new(Area.X - sizes.Glyph, Area.Y, Area.Width + 2 * sizes.Glyph, Area.Height));
        _heading = TextWidths.Fit(heading, sizes.Small, bold: true, box.Width);
    }

    /// <summary>The axis of time.</summary>
    public TimeScale Time { get; }

    /// <summary>The axis of numbers.</summary>
    public ValueAxis Axis { get; }

    /// <summary>Between the axes.</summary>
    public SceneBox Area { get; }

    /// <summary>Keeps labels within the area and apart.</summary>
    public LabelRoom Room { get; }

    /// <summary>What lies under the marks: lines of the scales and of the moves.</summary>
    public GroupMark Under() =>
        new(GroupKind.Frame, [.. AxisDrawing.Grid(Time, Area.Y, Area.Bottom), .. Axis.Grid(Area.X, Area.Right), .. _strip.Lines(_stripTop, Area.Bottom)]);

    /// <summary>What lies beside them: the names of the scales, and the moves.</summary>
    public IEnumerable<Mark> Beside()
    {
        var names = new List<Mark>(Axis.Numbers(Area.X));
        names.AddRange(AxisDrawing.Names(Time, _sizes, Area.Bottom + 2));
        if (_heading.Length > 0)
        {
            names.Add(new TextMark(new(_box.X, _box.Y + _sizes.SmallLine * 0.75), _heading, _sizes.Small, Ink.Muted) { Bold = true });
        }

        return _strip.Marks(_stripTop).Prepend(new GroupMark(GroupKind.Frame, names));
    }
}
