namespace RareEarthLeverage.Store.Accounts;

/// <summary>One of the keys that protect what a browser hands back: cookies, forms, circuits.</summary>
internal sealed class ProtectionKeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
