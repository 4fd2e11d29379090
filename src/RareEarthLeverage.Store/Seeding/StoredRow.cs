using RareEarthLeverage.Store.Mapping;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>What the seed needs to know of a row in the database.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Origin">Who wrote its present content.</param>
/// <param name="ShippedHash">Hash of the shipped row that was last taken over; null when there was none.</param>
internal sealed record StoredRow(string Key, RowOrigin Origin, string? ShippedHash);
