namespace RareEarthLeverage.Charts.Drawing;

/// <summary>One thing to draw, at its final place. The kinds are few so that every painter can translate all of them:
/// <see cref="BoxMark"/>, <see cref="PathMark"/>, <see cref="GlyphMark"/>, <see cref="TextMark"/> and
/// <see cref="GroupMark"/>.</summary>
public abstract record Mark
{
    /// <summary>True when it covers a stretch of time and grows with the axis, as a bar does; a mark or a word only stands at a
    /// day. A page that moves the picture needs to know; painters of files do not.</summary>
    public bool SpansTime { get; init; }
}
