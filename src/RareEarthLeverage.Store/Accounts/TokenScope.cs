namespace RareEarthLeverage.Store.Accounts;

/// <summary>What a token of the API may do, never more than its owner's role; each may do what the ones before may.</summary>
public enum TokenScope
{
    /// <summary>Reads.</summary>
    Read,

    /// <summary>Writes drafts and hands them in.</summary>
    Draft,

    /// <summary>Publishes what others handed in.</summary>
    Publish,
}
