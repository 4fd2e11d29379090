using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store.Briefings;

/// <summary>Keeps briefings so that colleagues can open them.</summary>
public sealed class SavedBriefings
{
    private const int IdBytes = 16;
    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly TimeProvider _time;

    internal SavedBriefings(IDbContextFactory<LeverageDb> databases, TimeProvider time) => (_databases, _time) = (databases, time);

    /// <summary>Saves a briefing under a new id.</summary>
    /// <param name="content">What is in it, as JSON.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string> SaveAsync(string content, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        db.Briefings.Add(new() { Id = id, AtUtc = _time.GetUtcNow().UtcDateTime, Content = content });
        await db.SaveChangesAsync(cancellationToken);
        return id;
    }

    /// <summary>The briefing of an id; null when there is none.</summary>
    public async Task<SavedBriefing?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await db.Briefings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is { } found ? new(found.Id, found.AtUtc, found.Content) : null;
    }
}
