using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What a merge screen needs when somebody else saved first.</summary>
public sealed record MergeView
{
    /// <summary>Version that is stored now; hand it in as the new base once merged.</summary>
    public required int CurrentVersion { get; init; }

    /// <summary>What both started from; null when the row is new.</summary>
    public required RowEntry? Base { get; init; }

    /// <summary>What is stored now.</summary>
    public required RowEntry Current { get; init; }

    /// <summary>What was about to be saved.</summary>
    public required RowEntry Mine { get; init; }

    /// <summary>Both changes together; where both changed one field, mine.</summary>
    public required RowEntry Suggested { get; init; }

    /// <summary>Fields in which the three differ, in the order of the fields.</summary>
    public required IReadOnlyList<FieldDifference> Differences { get; init; }
}
