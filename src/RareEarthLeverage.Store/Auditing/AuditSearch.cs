using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>Finds entries of the record of changes, with names: for admins.</summary>
public sealed class AuditSearch
{
    private readonly IDbContextFactory<LeverageDb> _databases;

    internal AuditSearch(IDbContextFactory<LeverageDb> databases) => _databases = databases;

    /// <summary>The entries that fit, newest first; null when the person may not see them.</summary>
    public async Task<IReadOnlyList<AuditItem>?> FindAsync(Person person, AuditQuery query, int limit, CancellationToken cancellationToken)
    {
        if (person.Role != Role.Admin)
        {
            return null;
        }

        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var entries = await Fitting(db, query).OrderByDescending(e => e.Number).Take(limit).ToListAsync(cancellationToken);
        return [.. entries.Select(e => new AuditItem(e.Number, e.PersonId, RowChange.Of(e, withNames: true), e.Hash))];
    }

    /// <summary>How many entries fit.</summary>
    public async Task<int> CountAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await Fitting(db, query with { Below = null }).CountAsync(cancellationToken);
    }

    private static IQueryable<AuditEntry> Fitting(LeverageDb db, AuditQuery query)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (Word(query.Person) is { } person)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Turned into SQL, where the database folds what it folds.
            entries = entries.Where(e => e.PersonName.ToLower().Contains(person) || e.PersonId == query.Person);
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (Word(query.Row) is { } row)
        {
            entries = entries.Where(e => e.SubjectId.Contains(row));
        }

        if (query.Field is { } field)
        {
            entries = entries.Where(e => e.Field == field);
        }

        if (query.From is { } from)
        {
            var start = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.AtUtc >= start);
        }

        if (query.To is { } to)
        {
            var end = to.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.AtUtc < end);
        }

        if (query.Origin is { } origin)
        {
            entries = entries.Where(e => e.Origin == origin);
        }

        if (query.Below is { } below)
        {
            entries = entries.Where(e => e.Number < below);
        }

        return entries;
    }

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToLowerInvariant();
}
