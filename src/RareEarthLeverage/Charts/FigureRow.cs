namespace RareEarthLeverage.Charts;

/// <summary>A row of a figure's table.</summary>
/// <param name="EventId">The event it stands for; null when it stands for none.</param>
/// <param name="Cells">One per column, in invariant form; null is not known.</param>
public sealed record FigureRow(string? EventId, IReadOnlyList<string?> Cells);
