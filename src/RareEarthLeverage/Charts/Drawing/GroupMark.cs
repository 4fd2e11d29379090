namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Marks that belong together.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Marks">The marks, drawn in order.</param>
public sealed record GroupMark(GroupKind Kind, IReadOnlyList<Mark> Marks) : Mark
{
    /// <summary>The events it stands for: one, those of a cluster, or trigger and answer of a connector.</summary>
    public IReadOnlyList<string> EventIds { get; init; } = [];

    /// <summary>What is read out in its place; empty when its texts say it all.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is read out for each of the events of a cluster, in their order; empty when they are too many to list.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The lane in which it stands; empty when in none.</summary>
    public string Lane { get; init; } = "";

    /// <summary>Where it leads, as an address on the site beginning with a slash; null when nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>The area that reacts to pointer and finger; null when none does.</summary>
    public SceneBox? Target { get; init; }

    /// <summary>X of its day; null when it has none.</summary>
    public double? AnchorX { get; init; }

    /// <summary>True for the selected event and its connectors.</summary>
    public bool Selected { get; init; }
}
