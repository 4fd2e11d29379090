namespace RareEarthLeverage.Charts;

/// <summary>A request as far as it could be read, and what could not.</summary>
/// <param name="Request">The nearest valid request: parts with a problem take their default.</param>
/// <param name="Problems">Unknown parameters and values; empty when all was understood.</param>
public sealed record FigureRequestReading(FigureRequest Request, IReadOnlyList<ParameterProblem> Problems);
