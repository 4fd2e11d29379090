namespace RareEarthLeverage.Entry;

/// <summary>A link to an earlier event, as typed.</summary>
public sealed class LinkEntry
{
    public string Id { get; set; } = "";
    public string How { get; set; } = "";
}
