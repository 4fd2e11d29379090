namespace RareEarthLeverage.Alignment.Response;

/// <summary>A median over the months with a move, for one month around them.</summary>
/// <param name="Offset">Months from the month of the move.</param>
/// <param name="N">How many of the months have a figure of this one.</param>
/// <param name="Median">The middle one, or the mean of the middle two; null when <paramref name="N"/> is 0.</param>
public sealed record MedianPoint(int Offset, int N, decimal? Median);
