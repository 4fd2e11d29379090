using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>The log of accounts: who signed in or failed to, and who changed what about whom.</summary>
public sealed class AccountLog
{
    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly AccountsOptions _options;
    private readonly TimeProvider _time;

    internal AccountLog(IDbContextFactory<LeverageDb> databases, AccountsOptions options, TimeProvider time)
    {
        _databases = databases;
        _options = options;
        _time = time;
    }

    /// <summary>Writes a line; after a sign-in also notes its time in the account.</summary>
    /// <param name="action">What happened.</param>
    /// <param name="account">The account that it is about; null when there is none of that name.</param>
    /// <param name="detail">What else there is to say; empty for nothing.</param>
    /// <param name="address">Address that the request came from; null when it is not known.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task WriteAsync(AccountAction action, Account? account, string detail, string? address, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        Add(db, action, account, "", detail, address);
        await db.SaveChangesAsync(cancellationToken);
        if (account is not null && action is AccountAction.SignedIn or AccountAction.SignedInWithPasskey)
        {
            var now = _time.GetUtcNow().UtcDateTime;
            await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSignInUtc, now), cancellationToken);
        }
    }

    /// <summary>The latest lines, newest first.</summary>
    /// <param name="accountId">Of one account only; null for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<AccountLogEntry>> ReadAsync(string? accountId, int limit, CancellationToken cancellationToken)
    {
        await ForgetAsync(cancellationToken);
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await db.AccountLog
            .Where(e => accountId == null || e.AccountId == accountId)
            .OrderByDescending(e => e.Number)
            .Take(limit)
            .Select(e => new AccountLogEntry(e.Number, e.AtUtc, e.Action, e.AccountId, e.AccountName, e.ByName, e.Detail, e.Address))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes away addresses and entries that are older than the settings say.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var addresses = now.AddDays(-_options.AddressDays);
        var entries = now.AddDays(-_options.LogDays);
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        await db.AccountLog.Where(e => e.Address != null && e.AtUtc <= addresses).ExecuteUpdateAsync(s => s.SetProperty(e => e.Address, (string?)null), cancellationToken);
        await db.AccountLog.Where(e => e.AtUtc <= entries).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Adds a line to what is about to be saved.</summary>
    internal void Add(LeverageDb db, AccountAction action, Account? account, string byName, string detail, string? address = null) =>
        db.AccountLog.Add(
            new()
            {
                AtUtc = _time.GetUtcNow().UtcDateTime,
                Action = action,
                AccountId = account?.Id,
                AccountName = account?.DisplayName ?? "",
                ByName = byName,
                Detail = detail,
                Address = _options.AddressDays > 0 ? address : null,
            });
}
