using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>Growth in a month around a move, or in January and February together.</summary>
/// <param name="FirstOffset">Months from the month of the move, -3 to 6.</param>
/// <param name="LastOffset">The same as <paramref name="FirstOffset"/>, or one more for a joint figure.</param>
/// <param name="Growth">What is known; its <see cref="PeriodGrowth.Shown"/> is null in a gap.</param>
public sealed record GrowthStep(int FirstOffset, int LastOffset, PeriodGrowth Growth);
