namespace RareEarthLeverage.Store;

/// <summary>Where the database and the shipped data are.</summary>
public sealed record StoreOptions
{
    /// <summary><c>sqlite</c> or <c>postgres</c> (setting <c>Database:Provider</c>).</summary>
    public required string Provider { get; init; }

    /// <summary>Connection string; null takes a file in <see cref="StorageFolder"/> (<c>Database:ConnectionString</c>).</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Absolute folder of database file, logs and backups; created when absent (<c>Storage:Folder</c>).</summary>
    public required string StorageFolder { get; init; }

    /// <summary>Absolute folder of the shipped data (<c>Data:Folder</c>).</summary>
    public required string DataFolder { get; init; }
}
