using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Editing.History;

/// <summary>One version of a row: everything that one revision changed in it.</summary>
/// <param name="Number">1 and up.</param>
/// <param name="Changes">The changes, at least one.</param>
public sealed record RowVersion(int Number, IReadOnlyList<RowChange> Changes)
{
    /// <summary>The first change, which names revision, time, person and reason of all of them.</summary>
    public RowChange First => Changes[0];

    /// <summary>The versions of a row from its changes, oldest first.</summary>
    public static IReadOnlyList<RowVersion> Of(IReadOnlyList<RowChange> changes) =>
        [.. changes.GroupBy(c => c.Revision).OrderBy(g => g.Key).Select((g, i) => new RowVersion(i + 1, [.. g]))];
}
