namespace RareEarthLeverage.Web.Api;

/// <summary>What was published.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Revision">The data revision that this made.</param>
/// <param name="Marks">What the rules set of themselves, such as a lower confidence.</param>
internal sealed record PublishedItem(string? Event, int Version, int? Revision, IReadOnlyList<string> Marks);
