namespace RareEarthLeverage.Timeline;

/// <summary>A source of a row.</summary>
public sealed record Citation
{
    /// <summary>Title, possibly shortened or put in English.</summary>
    public required string Title { get; init; }

    /// <summary>The original publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The site that reposts it word for word, where that is what was read.</summary>
    public string? Via { get; init; }

    /// <summary>Address, http or https; null only for a document named by author and date.</summary>
    public required string? Url { get; init; }

    /// <summary>Date of publication as a full or partial ISO date (2025, 2025-04 or 2025-04-04); null when not known.</summary>
    public string? Published { get; init; }

    /// <summary>What kind of publication it is.</summary>
    public required SourceTier Tier { get; init; }

    /// <summary>True when the address and the fact are known through another publication that cites the page.</summary>
    public bool SecondHand { get; init; }

    /// <summary>Which part of the row it supports.</summary>
    public required string Supports { get; init; }
}
