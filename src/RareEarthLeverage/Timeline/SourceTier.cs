namespace RareEarthLeverage.Timeline;

/// <summary>What kind of publication a source is, strongest first.</summary>
public enum SourceTier
{
    /// <summary>Government, court, gazette, company filing or release.</summary>
    Official,

    /// <summary>News agency or newspaper of record, reposts included.</summary>
    Agency,

    /// <summary>Law firm or compliance adviser.</summary>
    Legal,

    /// <summary>Trade press, price agency, think tank.</summary>
    Trade,

    /// <summary>Aggregator, blog, digest, translation by a trader.</summary>
    Secondary,

    /// <summary>Odd copy of another site.</summary>
    Mirror,
}
