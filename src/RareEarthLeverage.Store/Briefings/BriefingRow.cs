namespace RareEarthLeverage.Store.Briefings;

/// <summary>A saved briefing in the database.</summary>
internal sealed class BriefingRow
{
    public required string Id { get; init; }

    public required DateTime AtUtc { get; init; }

    public required string Content { get; init; }
}
