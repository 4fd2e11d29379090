namespace RareEarthLeverage.Charts.Drawing;

/// <summary>One thing to draw, at its final place. The kinds are few so that every painter can translate all of them:
/// <see cref="BoxMark"/>, <see cref="PathMark"/>, <see cref="GlyphMark"/>, <see cref="TextMark"/> and
/// <see cref="GroupMark"/>.</summary>
public abstract record Mark;
