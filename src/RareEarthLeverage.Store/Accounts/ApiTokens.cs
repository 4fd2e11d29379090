using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Tokens of the API: made by their owner, shown once, kept as a hash, good for a time, and taken back by owner or admin.</summary>
public sealed class ApiTokens
{
    /// <summary>What a token begins with, so that it is known as one where it turns up.</summary>
    public const string Prefix = "rel_";

    /// <summary>The longest time for which a token is good.</summary>
    public const int MostDays = 365;

    private const int NameLength = 100;
    private const int BeginningLength = 10;

    private static readonly EditResult TooMuch = new EditResult.NotAllowed("A token may not do more than the role of its owner.");

    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly AccountLog _log;
    private readonly TimeProvider _time;

    internal ApiTokens(IDbContextFactory<LeverageDb> databases, AccountLog log, TimeProvider time)
    {
        _databases = databases;
        _log = log;
        _time = time;
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    /// <summary>The role that a token acts in: its scope, and never more than its owner may.</summary>
    public static Role RoleOf(TokenScope scope, Role owner)
    {
        var most = scope switch
        {
            TokenScope.Read => Role.Viewer,
            TokenScope.Draft => Role.Editor,
            TokenScope.Publish => Role.Reviewer,
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Not a scope"),
        };
        return most < owner ? most : owner;
    }

    /// <summary>Makes a token for oneself; the secret in the result is shown once.</summary>
    /// <param name="owner">Whose it will be.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="scope">What it may do.</param>
    /// <param name="days">For how many days it is good.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(EditResult Result, NewSecret? Secret)> MakeAsync(Person owner, string name, TokenScope scope, int days, CancellationToken cancellationToken)
    {
        if (RoleOf(scope, Role.Admin) > owner.Role)
        {
            return (TooMuch, null);
        }

        var problems = new List<RuleBreach>();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength || name.Any(char.IsControl))
        {
            problems.Add(new("token-name", name, $"what the token is for, at most {NameLength} characters"));
        }

        if (days is < 1 or > MostDays)
        {
            problems.Add(new("token-days", FormattableString.Invariant($"{days}"), $"1 to {MostDays} days"));
        }

        if (problems.Count > 0)
        {
            return (new EditResult.Refused(problems), null);
        }

        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        if (await db.Accounts.FindAsync([owner.Id], cancellationToken) is not { DisabledUtc: null } account)
        {
            return (new EditResult.NotFound($"account {owner.Id}"), null);
        }

        var secret = Prefix + Secret.New();
        var row = new ApiTokenRow
        {
            Id = Guid.NewGuid(),
            AccountId = owner.Id,
            Name = name.Trim(),
            SecretHash = Secret.Hash(secret),
            Beginning = secret[..BeginningLength],
            Scope = scope,
            CreatedUtc = Now,
            ExpiresUtc = Now.AddDays(days),
        };
        db.ApiTokens.Add(row);
        _log.Add(db, AccountAction.TokenMade, account, "", $"{row.Name}, {Vocabulary.Word(scope)}");
        await db.SaveChangesAsync(cancellationToken);
        return (new EditResult.Saved(), new(row.Id, secret, row.ExpiresUtc));
    }

    /// <summary>Tokens that can still be used, newest first.</summary>
    /// <param name="accountId">Of one account; null for all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(string? accountId, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var now = Now;
        return await db.ApiTokens
            .Where(t => (accountId == null || t.AccountId == accountId) && t.RevokedUtc == null && t.ExpiresUtc > now)
            .Join(db.Accounts, t => t.AccountId, a => a.Id, (t, a) => new { t, a.DisplayName })
            .OrderByDescending(r => r.t.CreatedUtc)
            .Select(r => new ApiToken(r.t.Id, r.t.AccountId, r.DisplayName, r.t.Name, r.t.Beginning, r.t.Scope, r.t.CreatedUtc, r.t.ExpiresUtc, r.t.LastUsedUtc))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a token back: one's own, or as an admin anybody's.</summary>
    public async Task<EditResult> RevokeAsync(Person person, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        if (await db.ApiTokens.FindAsync([id], cancellationToken) is not { RevokedUtc: null } row)
        {
            return new EditResult.NotFound($"token {id}");
        }

        if (row.AccountId != person.Id && AccountPermissions.ToAdminister(person) is { } refused)
        {
            return refused;
        }

        row.RevokedUtc = Now;
        _log.Add(db, AccountAction.TokenRevoked, await db.Accounts.FindAsync([row.AccountId], cancellationToken), row.AccountId == person.Id ? "" : person.Name, row.Name);
        await db.SaveChangesAsync(cancellationToken);
        return new EditResult.Saved();
    }

    /// <summary>Whoever a secret stands for, in the role that it may act in; null when it is not or no longer good.</summary>
    public async Task<Person?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = Secret.Hash(secret);
        var now = Now;
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        if (await db.ApiTokens.SingleOrDefaultAsync(t => t.SecretHash == hash, cancellationToken) is not { RevokedUtc: null } row
            || row.ExpiresUtc <= now
            || await db.Accounts.FindAsync([row.AccountId], cancellationToken) is not { DisabledUtc: null } account)
        {
            return null;
        }

        // To the minute: reading with a token is not to write to the database every time.
        if (row.LastUsedUtc is not { } last || now - last >= TimeSpan.FromMinutes(1))
        {
            row.LastUsedUtc = now;
            await db.SaveChangesAsync(cancellationToken);
        }

        return new(account.Id, account.DisplayName, RoleOf(row.Scope, account.Role));
    }
}
