namespace RareEarthLeverage.Growth;

/// <summary>A monthly series.</summary>
/// <param name="Id">The word in the data.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Cumulative">True when each figure runs from January to its month.</param>
public sealed record SeriesDefinition(string Id, string Title, FigureUnit Unit, bool Cumulative = false);
