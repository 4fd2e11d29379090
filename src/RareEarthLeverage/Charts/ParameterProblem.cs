namespace RareEarthLeverage.Charts;

/// <summary>A parameter of an address that could not be read.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Given">What was given.</param>
/// <param name="Takes">What it takes.</param>
public sealed record ParameterProblem(string Parameter, string Given, string Takes);
