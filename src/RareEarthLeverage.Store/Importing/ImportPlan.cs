using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Importing;

/// <summary>What a file would change, and everything that is wrong with it.</summary>
/// <param name="Rows">Rows that would be new or change, by line; empty when there is a problem.</param>
/// <param name="Unchanged">Rows that are as they are stored.</param>
/// <param name="Problems">Why the file is refused, by line.</param>
internal sealed record ImportPlan(IReadOnlyList<(int Line, RowState? Before, RowState After)> Rows, int Unchanged, IReadOnlyList<TableProblem> Problems)
{
    public ImportPreview Preview(int revision) =>
        new()
        {
            Revision = revision,
            New = [.. Rows.Where(r => r.Before is null).Select(Shown)],
            Changed = [.. Rows.Where(r => r.Before is not null).Select(Shown)],
            Unchanged = Unchanged,
            Problems = Problems,
            Fingerprint = Fingerprint(),
        };

    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, before, after) in Rows)
        {
            // An import publishes: what it writes is never withdrawn, so the content says everything.
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{after.Key} {before?.Version ?? 0} {EntryJson.Write(after.Entry())}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ImportRow Shown((int Line, RowState? Before, RowState After) row)
    {
        var (before, after) = (row.Before?.Values(), row.After.Values());
        return new(
            row.Line,
            row.After.Key,
            row.After.Event?.Title ?? $"{row.After.Observation?.SeriesId} {row.After.Observation?.Month}, {row.After.Observation?.Publisher}",
            [
                .. after
                    .Where(v => before is null ? v.Key != AuditEntry.WithdrawnField && v.Value is not ("null" or "\"\"" or "[]") : before[v.Key] != v.Value)
                    .Select(v => new FieldDifference(v.Key, before?[v.Key], before?[v.Key], v.Value)),
            ]);
    }
}
