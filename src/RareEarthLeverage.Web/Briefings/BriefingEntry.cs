namespace RareEarthLeverage.Web.Briefings;

/// <summary>A figure of a briefing.</summary>
public sealed record BriefingEntry
{
    /// <summary>Name of the chart.</summary>
    public required string Chart { get; init; }

    /// <summary>What it shows, as a query without the question mark; may be empty.</summary>
    public string Query { get; init; } = "";

    /// <summary>What the author says to it; may be empty.</summary>
    public string Note { get; init; } = "";
}
