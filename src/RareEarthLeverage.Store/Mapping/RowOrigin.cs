namespace RareEarthLeverage.Store.Mapping;

/// <summary>Who wrote the present content of a row.</summary>
internal enum RowOrigin
{
    /// <summary>As shipped; the next seed may bring it up to date.</summary>
    Shipped,

    /// <summary>A person wrote or changed it; the seed leaves it alone for good.</summary>
    Edited,
}
