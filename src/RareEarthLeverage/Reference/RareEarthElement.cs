using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Reference;

/// <summary>One of the seventeen elements, with what it is used for and which acts control it.</summary>
public sealed record RareEarthElement
{
    public required string Symbol { get; init; }
    public required string Name { get; init; }
    public required int AtomicNumber { get; init; }

    /// <summary>light, medium or heavy.</summary>
    public required ElementGroup Group { get; init; }

    /// <summary>Why the group is disputed; may be empty.</summary>
    public required string GroupNote { get; init; }

    public required string MainUses { get; init; }
    public required IReadOnlyList<string> Sectors { get; init; }
    public required IReadOnlyList<ElementControl> ControlledBy { get; init; }

    /// <summary>Chinese control code; null when the element has none.</summary>
    public required string? ControlCode { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
    public required string Notes { get; init; }
}
