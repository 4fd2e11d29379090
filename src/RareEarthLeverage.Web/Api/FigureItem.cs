namespace RareEarthLeverage.Web.Api;

/// <summary>A chart in the list.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="Formats">Endings that it can be had in.</param>
/// <param name="Addresses">Relative addresses, in the same order.</param>
internal sealed record FigureItem(string Id, string Title, IReadOnlyList<string> Formats, IReadOnlyList<string> Addresses);
