using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>A strip over a plot in which China's moves stand, with a thin line down to the axis: what was shipped can be seen
/// beside what was ordered, and nothing says that one made the other.</summary>
/// <param name="moves">The moves of the window, in order.</param>
/// <param name="time">The axis of time.</param>
/// <param name="sizes">Sizes.</param>
internal sealed class MoveStrip(IReadOnlyList<AlignedMove> moves, TimeScale time, Sizes sizes)
{
    private const int MostRows = 3;
    private readonly List<(AlignedMove Move, double X, TextMark? Label)> _placed = [];
    private bool _labelled;

    /// <summary>Explanations for the legend.</summary>
    public static IReadOnlyList<LegendEntry> Legend(Sizes sizes) =>
    [
        LegendEntry.Glyph(Glyph(Direction.Tightening, default, sizes), "China tightens"),
        LegendEntry.Glyph(Glyph(Direction.Easing, default, sizes), "China eases"),
    ];

    /// <summary>Height that the strip needs, at most three rows of labels; 0 without moves.</summary>
    /// <param name="labelled">False for marks alone: one row.</param>
    public double Lay(bool labelled = true)
    {
        _placed.Clear();
        _labelled = labelled;
        if (moves.Count == 0)
        {
            return 0;
        }

        var room = new LabelRoom(new(time.LeftPx - sizes.Glyph, 0, time.RightPx - time.LeftPx + 2 * sizes.Glyph, MostRows * sizes.SmallLine));
        var half = sizes.Glyph / 2 + 1;
        var at = moves.Select(m => (Move: m, X: time.Clamp((time.Start(m.Span.First) + time.End(m.Span.Last)) / 2))).ToList();
        foreach (var (_, x) in at)
        {
            room.Take(new(x - half, 0, 2 * half, sizes.SmallLine));
        }

        // Landmarks choose first.
        foreach (var (move, x) in at.OrderByDescending(a => MarkedMoves.Lead(a.Move).Weight).ThenBy(a => a.X))
        {
            var bold = MarkedMoves.Lead(move).Weight == 5;
            var candidates = Enumerable.Range(0, MostRows).SelectMany(row => new[] { TextAnchor.Start, TextAnchor.End }.Select(anchor => new TextMark(
                new(x + (anchor == TextAnchor.Start ? half + 2 : -half - 2), (row + 0.5) * sizes.SmallLine + sizes.Small * 0.36),
                MarkedMoves.Label(move),
                sizes.Small,
                Ink.Muted)
            {
                Anchor = anchor,
                Bold = bold,
                Halo = Ink.Paper,
            }));
            _placed.Add((move, x, labelled ? room.Place(candidates, 2) : null));
        }

        var rows = _placed.Select(p => p.Label is { } label ? (int)((label.At.Y - sizes.Small * 0.36) / sizes.SmallLine) + 1 : 1).Max();
        return rows * sizes.SmallLine + 4;
    }

    /// <summary>The lines down through the plot, to be drawn under its marks: from the moves that have a name, so that a
    /// crowded strip does not bar the plot. Without names, from all.</summary>
    public IEnumerable<Mark> Lines(double top, double bottom) =>
        _placed
            .Where(p => p.Label is not null || !_labelled)
            .OrderBy(p => p.X)
            .Select(p => PathMark.Line(p.X, top + sizes.SmallLine / 2, p.X, bottom, p.Move.Direction == Direction.Tightening ? Ink.ChinaSoft : Ink.TalksSoft, 1));

    /// <summary>Marks and labels; <see cref="Lay"/> comes first.</summary>
    /// <param name="top">Upper edge of the strip.</param>
    public IEnumerable<Mark> Marks(double top) => _placed.OrderBy(p => p.X).Select(p => Group(p.Move, p.X, p.Label, top));

    private static GlyphMark Glyph(Direction direction, ScenePoint at, Sizes sizes) =>
        direction == Direction.Tightening
            ? new(GlyphShape.TriangleDown, at, sizes.Glyph) { Fill = Ink.China, Stroke = Ink.China }
            : new(GlyphShape.TriangleUp, at, sizes.Glyph) { Fill = Ink.Paper, Stroke = Ink.China };

    private GroupMark Group(AlignedMove move, double x, TextMark? label, double top)
    {
        var glyph = Glyph(move.Direction, new(x, top + sizes.SmallLine / 2), sizes);
        IReadOnlyList<Mark> marks = label is null ? [glyph] : [glyph, label with { At = label.At with { Y = label.At.Y + top } }];
        return new(move.Acts.Count == 1 ? GroupKind.Event : GroupKind.Cluster, marks)
        {
            EventIds = [.. move.Acts.Select(a => a.Id)],
            Name = MarkedMoves.Words(move),
            Link = "/events/" + MarkedMoves.Lead(move).Id,
            Target = glyph.Box.AtLeast(24, 24),
            AnchorX = x,
        };
    }
}
