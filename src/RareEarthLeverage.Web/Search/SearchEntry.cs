namespace RareEarthLeverage.Web.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name.</param>
/// <param name="Detail">What tells it from others of the name: date and track, unit, a sentence.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Rank">What counts among equals: the weight of an event, else 3.</param>
/// <param name="Texts">Its texts, each with how much a word in it counts.</param>
internal sealed record SearchEntry(SearchKind Kind, string Title, string Detail, string Address, double Rank, IReadOnlyList<(string Text, double Weight)> Texts);
