namespace RareEarthLeverage.Export;

/// <summary>Why a file cannot be written.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Detail">A sentence that says what to do.</param>
public sealed record WriteProblem(WriteProblemKind Kind, string Detail);
