using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>Appends to the record of changes, inside a transaction that holds the lock on revisions: the lock keeps two programs
/// from continuing the chain at one place.</summary>
internal sealed class AuditLog
{
    private readonly LeverageDb _db;
    private readonly RevisionStamp _stamp;
    private long _number;

    private AuditLog(LeverageDb db, RevisionStamp stamp, long number, string? head)
    {
        _db = db;
        _stamp = stamp;
        _number = number;
        Head = head;
    }

    /// <summary>Hash of the last entry; null when there is none at all.</summary>
    public string? Head { get; private set; }

    /// <summary>Continues the chain where it ends.</summary>
    public static async Task<AuditLog> ContinueAsync(LeverageDb db, RevisionStamp stamp, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.OrderByDescending(e => e.Number).Select(e => new { e.Number, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        return new(db, stamp, last?.Number ?? 0, last?.Hash);
    }

    /// <summary>Notes what changed between two states of a row; false when nothing did.</summary>
    public bool Add(RowState? before, RowState after)
    {
        if (before is not null)
        {
            return AddChange(before.Values(), after);
        }

        AddNew(after);
        return true;
    }

    /// <summary>Notes a row that was not there before.</summary>
    public void AddNew(RowState row)
    {
        Add(row, AuditEntry.WholeRow, null, EntryJson.Write(row.Entry()));
        if (row.Version != 1)
        {
            Add(row, AuditEntry.VersionField, null, row.Version.ToString(CultureInfo.InvariantCulture));
        }

        if (row.Withdrawal is not null)
        {
            Add(row, AuditEntry.WithdrawnField, "null", row.Values()[AuditEntry.WithdrawnField]);
        }
    }

    /// <summary>Notes what changed; false when nothing did. With the values before, because the object that had them may hold the new ones
    /// by now.</summary>
    public bool AddChange(IReadOnlyDictionary<string, string> before, RowState after)
    {
        var changed = after.Values().Where(v => before[v.Key] != v.Value).ToList();
        foreach (var (field, value) in changed)
        {
            Add(after, field, before[field], value);
        }

        return changed.Count > 0;
    }

    private void Add(RowState row, string field, string? before, string? after)
    {
        var entry = new AuditEntry
        {
            Number = ++_number,
            Revision = _stamp.Revision,
            AtUtc = _stamp.AtUtc,
            PersonId = _stamp.Person?.Id ?? "shipped",
            PersonName = _stamp.Person?.Name ?? "shipped",
            Role = _stamp.Person?.Role,
            Origin = _stamp.Origin,
            Reason = _stamp.Reason,
            Kind = row.Kind,
            SubjectId = row.Key,
            Field = field,
            Before = before,
            After = after,
            SinglePerson = _stamp.SinglePerson,
            PreviousHash = Head ?? AuditHash.Beginning,
        };
        entry.Hash = AuditHash.Of(entry);
        Head = entry.Hash;
        _db.Add(entry);
    }
}
