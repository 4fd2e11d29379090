using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>What a person enters about a scheduled end.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Source">Where that is said.</param>
/// <param name="NewEnd">The later end, as typed (2026-11-10); for <see cref="EndOutcome.Extended"/> only.</param>
/// <param name="ByEventId">The event that extended or replaced it; null when no published act is known.</param>
public sealed record OutcomeEntry(EndOutcome Outcome, SourceEntry Source, string NewEnd = "", string? ByEventId = null);
