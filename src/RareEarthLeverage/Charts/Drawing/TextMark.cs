namespace RareEarthLeverage.Charts.Drawing;

/// <summary>One line of text in Helvetica or a font of the same widths.</summary>
/// <param name="At">The anchor, on the baseline.</param>
/// <param name="Text">What it says.</param>
/// <param name="SizePx">Size of the font.</param>
/// <param name="Colour">Colour.</param>
public sealed record TextMark(ScenePoint At, string Text, double SizePx, Ink Colour) : Mark
{
    /// <summary>Height of capitals and figures above the baseline, in font sizes.</summary>
    public const double CapHeight = 0.72;

    /// <summary>Depth of letters like g below the baseline, in font sizes.</summary>
    public const double Descent = 0.21;

    /// <summary>True for the bold cut.</summary>
    public bool Bold { get; init; }

    /// <summary>Which point stands at <see cref="At"/>.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Colour of a rim that keeps lines behind the text off it; null draws none.</summary>
    public Ink? Halo { get; init; }

    /// <summary>The box round it, from the top of capitals to the foot of letters like g, without rim.</summary>
    public SceneBox Box
    {
        get
        {
            var width = TextWidths.Of(Text, SizePx, Bold);
            var x = Anchor switch
            {
                TextAnchor.Start => At.X,
                TextAnchor.Middle => At.X - width / 2,
                TextAnchor.End => At.X - width,
                _ => throw new ArgumentOutOfRangeException(nameof(Anchor), Anchor, "Not an anchor"),
            };
            return new(x, At.Y - CapHeight * SizePx, width, (CapHeight + Descent) * SizePx);
        }
    }
}
