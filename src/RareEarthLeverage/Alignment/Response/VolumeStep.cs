namespace RareEarthLeverage.Alignment.Response;

/// <summary>Volume in a month around a move, indexed to the three months before it; or of January and February together.</summary>
/// <param name="FirstOffset">Months from the month of the move, -6 to 6.</param>
/// <param name="LastOffset">The same as <paramref name="FirstOffset"/>, or one more for a joint figure.</param>
/// <param name="Index">Mean of months t-3 to t-1 = 100, not rounded; a joint figure as the mean of its two months. Null in a
/// gap, or when the base is not known.</param>
public sealed record VolumeStep(int FirstOffset, int LastOffset, decimal? Index);
