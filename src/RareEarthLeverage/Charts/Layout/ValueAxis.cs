using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>An upright scale of numbers: level lines through the plot, and the numbers at its left.</summary>
internal sealed class ValueAxis
{
    private const double RowsOfText = 2.6;
    private readonly Sizes _sizes;
    private readonly Func<double, string> _words;

    /// <summary>Makes the scale.</summary>
    /// <param name="low">Least value drawn.</param>
    /// <param name="high">Greatest value drawn; where it equals the least one, the axis goes one further.</param>
    /// <param name="top">Place of the greatest value.</param>
    /// <param name="bottom">Place of the least one.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="words">A number in words.</param>
    public ValueAxis(double low, double high, double top, double bottom, Sizes sizes, Func<double, string> words)
    {
        (_sizes, _words) = (sizes, words);
        Scale = new(low, high > low ? high : low + 1, bottom, top);
        Ticks = Scale.Ticks(Math.Clamp((int)((bottom - top) / (sizes.Small * RowsOfText)), 2, 8));
        GutterPx = Math.Ceiling(Ticks.Select(t => TextWidths.Of(words(t), sizes.Small)).Append(0).Max() + sizes.Small * 0.7);
    }

    /// <summary>Values and their places.</summary>
    public LinearScale Scale { get; }

    /// <summary>Values that have a line and a number.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Width of the numbers with the room beside them.</summary>
    public double GutterPx { get; }

    /// <summary>Place of a value.</summary>
    public double At(double value) => Scale.At(value);

    /// <summary>Place of a published number.</summary>
    public double At(decimal value) => Scale.At((double)value);

    /// <summary>Lines from left to right; the one of zero is drawn stronger.</summary>
    public IEnumerable<Mark> Grid(double left, double right) =>
        Ticks.Select(t => PathMark.Line(left, At(t), right, At(t), t == 0 ? Ink.Axis : Ink.Grid));

    /// <summary>The numbers, ending left of the plot.</summary>
    /// <param name="left">Left edge of the plot.</param>
    public IEnumerable<TextMark> Numbers(double left) =>
        Ticks.Select(t => new TextMark(new(left - _sizes.Small * 0.5, At(t) + _sizes.Small * 0.36), _words(t), _sizes.Small, Ink.Faint) { Anchor = TextAnchor.End });
}
