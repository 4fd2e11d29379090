using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>What a chart hands to <see cref="FigureFrame"/>: its words, how much room it likes, and how it draws itself once
/// it knows where.</summary>
internal sealed record FigureParts
{
    /// <summary>The words round the plot.</summary>
    public required Caption Caption { get; init; }

    /// <summary>What the picture shows when it is read out; the numbers that matter included.</summary>
    public required string Description { get; init; }

    /// <summary>How to read the marks, in the order printed; empty where the marks name themselves.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>Height of the plot in pixels when the request names none.</summary>
    public required Func<PlotRoom, double> Height { get; init; }

    /// <summary>Draws the plot, scales and their names included, within its box.</summary>
    public required Func<Plot, IEnumerable<Mark>> Draw { get; init; }

    /// <summary>What stands in place of the plot when nothing is in view; empty when something is.</summary>
    public string Empty { get; init; } = "";

    /// <summary>The height in pixels below which words round the plot are left out rather than the plot squeezed; null is a
    /// share of <see cref="Height"/>.</summary>
    public Func<PlotRoom, double>? LeastHeight { get; init; }
}
