using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>What came of reading an entry.</summary>
/// <param name="Row">The row; null when a field cannot be read.</param>
/// <param name="Problems">Fields that cannot be read, with lists counted from 0: <c>sources[2].tier</c>.</param>
public sealed record EntryReading<T>(T? Row, IReadOnlyList<RuleBreach> Problems)
    where T : class;
