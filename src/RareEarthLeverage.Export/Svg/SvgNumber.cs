using System.Globalization;

namespace RareEarthLeverage.Export.Svg;

/// <summary>A number as SVG has it: with at most one decimal, halves away from zero, straight into the text that takes it.</summary>
internal readonly struct SvgNumber(double value) : ISpanFormattable
{
    // Far beyond any picture; up to here tenths are exact.
    private const double Most = 1e9;
    private readonly double _value = value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var rounded = Math.Round(_value, 1, MidpointRounding.AwayFromZero);
        if (!(Math.Abs(rounded) < Most))
        {
            return rounded.TryFormat(destination, out charsWritten, "0.#", CultureInfo.InvariantCulture);
        }

        var tenths = (long)Math.Round(rounded * 10);
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        charsWritten = 0;
        var at = tenths < 0 ? 1 : 0;
        if (destination.Length <= at || !whole.TryFormat(destination[at..], out var digits, default, CultureInfo.InvariantCulture))
        {
            return false;
        }

        var length = at + digits + (tenth > 0 ? 2 : 0);
        if (destination.Length < length)
        {
            return false;
        }

        if (at > 0)
        {
            destination[0] = '-';
        }

        if (tenth > 0)
        {
            (destination[at + digits], destination[at + digits + 1]) = ('.', (char)('0' + tenth));
        }

        charsWritten = length;
        return true;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[400];
        return TryFormat(text, out var length, default, formatProvider) ? new(text[..length]) : throw new FormatException("A number longer than any double");
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
}
