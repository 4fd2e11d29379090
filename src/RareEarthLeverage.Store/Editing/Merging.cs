using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Compares entries field by field.</summary>
internal static class Merging
{
    public static MergeView Merge(RowEntry? common, RowEntry current, RowEntry mine, int currentVersion)
    {
        var differences = Differences(common, current, mine);
        var suggested = EntryJson.Values(current).ToDictionary(StringComparer.Ordinal);
        foreach (var field in differences.Where(d => d.Mine is not null && d.Mine != d.Base))
        {
            suggested[field.Field] = field.Mine ?? "null";
        }

        return new()
        {
            CurrentVersion = currentVersion,
            Base = common,
            Current = current,
            Mine = mine,
            Suggested = FromValues(current.Kind, suggested),
            Differences = differences,
        };
    }

    public static IReadOnlyList<FieldDifference> Differences(RowEntry? common, RowEntry? current, RowEntry? mine)
    {
        var kind = (common ?? current ?? mine)?.Kind ?? throw new ArgumentException("Nothing to compare", nameof(mine));
        var (a, b, c) = (Values(common), Values(current), Values(mine));
        return
        [
            .. EntryJson.FieldNames(kind)
                .Select(f => new FieldDifference(f, a?[f], b?[f], c?[f]))
                .Where(d => d.Current != d.Mine || d.Base != d.Current),
        ];
    }

    public static RowEntry FromValues(RowKind kind, IEnumerable<KeyValuePair<string, string>> values)
    {
        var (entry, problems) = EntryJson.Read(kind, $"{{{string.Join(',', values.Select(v => $"\"{v.Key}\":{v.Value}"))}}}");
        return problems.Count == 0 ? entry : throw new InvalidDataException($"Stored values cannot be read: {problems[0]}");
    }

    /// <summary>A copy that shares nothing with the entry.</summary>
    public static T Copy<T>(T entry)
        where T : RowEntry => (T)EntryJson.Read(entry.Kind, EntryJson.Write(entry)).Entry;

    private static IReadOnlyDictionary<string, string>? Values(RowEntry? entry) => entry is null ? null : EntryJson.Values(entry);
}
