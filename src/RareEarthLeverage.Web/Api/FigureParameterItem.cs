namespace RareEarthLeverage.Web.Api;

/// <summary>A parameter that a chart takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What it takes.</param>
internal sealed record FigureParameterItem(string Name, string Takes);
