using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts;

/// <summary>A finished figure: marks have final coordinates, text is measured, painters only translate.</summary>
/// <param name="Caption">What is written round it.</param>
/// <param name="Scene">The picture.</param>
/// <param name="Tables">What the picture shows, as tables; the first is the one CSV writes unless another is named.</param>
public sealed record Figure(Caption Caption, Scene Scene, IReadOnlyList<FigureTable> Tables)
{
    /// <summary>Every source of everything in view, as <see cref="CitedSources"/> lists them; null when the figure has
    /// none. It belongs to the files; a page has the sources one click away.</summary>
    public FigureTable? Sources { get; init; }

    /// <summary>What the picture says in place of marks when nothing is in view; empty when something is.</summary>
    public string Empty { get; init; } = "";

    /// <summary>The tables and the sources.</summary>
    public IEnumerable<FigureTable> AllTables => Sources is null ? Tables : Tables.Append(Sources);
}
