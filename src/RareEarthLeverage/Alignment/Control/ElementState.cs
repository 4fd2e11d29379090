using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>How far one element is controlled on a day.</summary>
/// <param name="Symbol">One of the seventeen.</param>
/// <param name="Level">The highest level of the acts known to be in force that cover it.</param>
/// <param name="HighestPossible">The level if every act whose state is not recorded were in force; never below
/// <paramref name="Level"/>, and equal to it when nothing is open.</param>
/// <param name="Acts">The acts in force that give <paramref name="Level"/>, by date then id; empty at level none.</param>
/// <param name="Open">The acts whose state is not recorded and that would raise the level, by date then id.</param>
public sealed record ElementState(
    string Symbol,
    ControlLevel Level,
    ControlLevel HighestPossible,
    IReadOnlyList<PolicyEvent> Acts,
    IReadOnlyList<PolicyEvent> Open)
{
    /// <summary>True when the level is not known for certain because an outcome was not recorded.</summary>
    public bool IsUnrecorded => HighestPossible != Level;
}
