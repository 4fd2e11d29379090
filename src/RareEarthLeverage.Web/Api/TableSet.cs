using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Api;

/// <summary>Tables of a page, ready to be written as files.</summary>
/// <param name="Name">Name in the file's name.</param>
/// <param name="Page">Permanent address of the page, beginning with a slash.</param>
/// <param name="Caption">What is written beside the tables.</param>
/// <param name="Tables">The tables.</param>
internal sealed record TableSet(string Name, string Page, Caption Caption, IReadOnlyList<FigureTable> Tables);
