namespace RareEarthLeverage.Web.Api;

/// <summary>A chart in the list.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="Shows">What it shows, in one sentence.</param>
/// <param name="Page">Path of the page that shows it.</param>
/// <param name="Parameters">What its address takes.</param>
/// <param name="Tables">Names of its tables, for <c>table</c>.</param>
/// <param name="Formats">Endings that it can be had in.</param>
/// <param name="Addresses">Relative addresses, in the same order.</param>
internal sealed record FigureItem(
    string Id,
    string Title,
    string Shows,
    string Page,
    IReadOnlyList<FigureParameterItem> Parameters,
    IReadOnlyList<string> Tables,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Addresses);
