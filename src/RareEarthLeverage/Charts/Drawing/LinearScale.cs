namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Numbers on a straight axis.</summary>
/// <param name="Low">Value at <paramref name="LowPx"/>.</param>
/// <param name="High">Value at <paramref name="HighPx"/>; differs from <paramref name="Low"/>.</param>
/// <param name="LowPx">Place of the lowest value.</param>
/// <param name="HighPx">Place of the highest value; smaller than <paramref name="LowPx"/> on an upward axis.</param>
public sealed record LinearScale(double Low, double High, double LowPx, double HighPx)
{
    /// <summary>Place of a value in pixels.</summary>
    public double At(double value) => LowPx + (value - Low) / (High - Low) * (HighPx - LowPx);

    /// <summary>Round values (1, 2 or 5 times a power of ten apart) from low to high, not more than asked for.</summary>
    /// <param name="most">At least 2.</param>
    public IReadOnlyList<double> Ticks(int most)
    {
        var step = RoundStep((High - Low) / most);
        while (Math.Floor(High / step) - Math.Ceiling(Low / step) + 1 > most)
        {
            step = RoundStep(step * 1.5);
        }

        var first = Math.Ceiling(Low / step);
        var count = (int)(Math.Floor(High / step) - first) + 1;
        return [.. Enumerable.Range(0, Math.Max(count, 0)).Select(i => (first + i) * step)];
    }

    private static double RoundStep(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var share = raw / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }
}
