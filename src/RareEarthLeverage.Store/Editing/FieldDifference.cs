namespace RareEarthLeverage.Store.Editing;

/// <summary>One field in which versions differ; values are JSON as in the data files, null where there is no such row.</summary>
/// <param name="Field">The field.</param>
/// <param name="Base">What both started from.</param>
/// <param name="Current">What is stored now.</param>
/// <param name="Mine">What was about to be saved.</param>
public sealed record FieldDifference(string Field, string? Base, string? Current, string? Mine)
{
    /// <summary>True when both sides changed the field, and not to the same.</summary>
    public bool IsConflict => Base != Current && Base != Mine && Current != Mine;
}
