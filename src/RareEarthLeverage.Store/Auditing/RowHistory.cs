using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Mapping;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>Replays the record of changes of one row. Entries go in by their number; at any moment it holds the row as it stood.</summary>
internal sealed class RowHistory(RowKind kind, string key)
{
    private readonly OrderedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private int _revision;

    /// <summary>Version of the row after the last entry; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>Why it is withdrawn; null while it is published.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>The row at a version; null when it never had it, or had it before the record began.</summary>
    public static async Task<RowHistory?> AtVersionAsync(LeverageDb db, RowKind kind, string key, int version, CancellationToken cancellationToken)
    {
        var history = new RowHistory(kind, key);
        await foreach (var entry in Of(db, kind, key).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (history.Version == version && entry.Revision != history._revision)
            {
                break;
            }

            history.Apply(entry);
        }

        return history.Version == version ? history : null;
    }

    /// <summary>The row after a revision; null when it was not there yet.</summary>
    public static async Task<RowHistory?> AtRevisionAsync(LeverageDb db, RowKind kind, string key, int revision, CancellationToken cancellationToken)
    {
        var history = new RowHistory(kind, key);
        await foreach (var entry in Of(db, kind, key).Where(e => e.Revision <= revision).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            history.Apply(entry);
        }

        return history.Version == 0 ? null : history;
    }

    /// <summary>The entries of one row, oldest first.</summary>
    public static IQueryable<AuditEntry> Of(LeverageDb db, RowKind kind, string key) =>
        db.AuditEntries.AsNoTracking().Where(e => e.Kind == kind && e.SubjectId == key).OrderBy(e => e.Number);

    public void Apply(AuditEntry entry)
    {
        // All entries of one revision are one change, and one version.
        if (entry.Revision != _revision)
        {
            Version++;
            _revision = entry.Revision;
        }

        switch (entry.Field)
        {
            case AuditEntry.WholeRow:
                using (var row = JsonDocument.Parse(entry.After ?? "{}"))
                {
                    foreach (var field in row.RootElement.EnumerateObject())
                    {
                        _values[field.Name] = field.Value.GetRawText();
                    }
                }

                break;
            case AuditEntry.VersionField:
                Version = int.Parse(entry.After ?? "", CultureInfo.InvariantCulture);
                break;
            case AuditEntry.WithdrawnField:
                Withdrawal = JsonSerializer.Deserialize<WithdrawalValue>(entry.After ?? "null", StoreJson.Options) is { } value
                    ? new(value.Reason, value.ReplacementId, entry.Revision, entry.AtUtc)
                    : null;
                break;
            default:
                _values[entry.Field] = entry.After ?? "null";
                break;
        }
    }

    /// <summary>The content as typed text.</summary>
    public RowEntry Entry() => Editing.Merging.FromValues(kind, _values);

    /// <summary>The row.</summary>
    public RowState State() => RowState.Read(Entry(), key, Version, Withdrawal);
}
