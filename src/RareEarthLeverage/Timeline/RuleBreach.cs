namespace RareEarthLeverage.Timeline;

/// <summary>A rule of the data dictionary that a row breaks.</summary>
/// <param name="Field">The field, by its name in the data.</param>
/// <param name="Given">What was given.</param>
/// <param name="Takes">What is taken there.</param>
public sealed record RuleBreach(string Field, string Given, string Takes);
