namespace RareEarthLeverage.Store.Seeding;

/// <summary>A row of the files, on its way into the database.</summary>
/// <param name="Key">Its key in the database.</param>
/// <param name="Hash">Hash of its content.</param>
/// <param name="Row">The row.</param>
/// <param name="IsNew">True when the database has no row of that key.</param>
internal sealed record ShippedRow<T>(string Key, string Hash, T Row, bool IsNew);
