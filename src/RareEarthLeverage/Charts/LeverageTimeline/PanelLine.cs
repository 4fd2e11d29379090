using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>One line of a panel.</summary>
/// <param name="Name">Printed at its end, and in the table.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Spans">Its figures by time; between two that do not touch is a gap.</param>
internal sealed record PanelLine(string Name, Ink Ink, IReadOnlyList<PanelSpan> Spans);
