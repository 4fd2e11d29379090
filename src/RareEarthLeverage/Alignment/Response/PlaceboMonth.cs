using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Alignment.Response;

/// <summary>A month without a move, treated as if it had one.</summary>
/// <param name="Month">The month.</param>
/// <param name="AfterIndex">As <see cref="MoveResponse.AfterIndex"/>.</param>
public sealed record PlaceboMonth(YearMonth Month, decimal AfterIndex);
