namespace RareEarthLeverage.Alignment.Control;

/// <summary>A figure that is a range while an outcome is not recorded.</summary>
/// <param name="Low">Without the acts whose state is not recorded.</param>
/// <param name="High">With them; equal to <paramref name="Low"/> when nothing is open.</param>
/// <typeparam name="T">The kind of number.</typeparam>
public sealed record KnownRange<T>(T Low, T High)
    where T : struct, IEquatable<T>
{
    /// <summary>True when nothing is open.</summary>
    public bool IsKnown => Low.Equals(High);
}
