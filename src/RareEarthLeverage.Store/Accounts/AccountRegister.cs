using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>The accounts, and what admins change about them. There is always an admin who can sign in.</summary>
public sealed class AccountRegister
{
    private static readonly EditResult LastAdmin = new EditResult.Blocked(["This is the last admin who can sign in. Make somebody else an admin first."]);

    private readonly IDbContextFactory<LeverageDb> _databases;
    private readonly AccountLog _log;
    private readonly AccountChanges _changes;
    private readonly TimeProvider _time;

    internal AccountRegister(IDbContextFactory<LeverageDb> databases, AccountLog log, AccountChanges changes, TimeProvider time)
    {
        _databases = databases;
        _log = log;
        _changes = changes;
        _time = time;
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    /// <summary>What has to hold for somebody to stay signed in; null when there is no such account.</summary>
    public async Task<AccountState?> StateAsync(string accountId, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await db.Accounts
            .Where(a => a.Id == accountId)
            .Select(a => new AccountState(a.SecurityStamp ?? "", a.Role, a.DisplayName, a.DisabledUtc != null))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>All accounts by name.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var now = _time.GetUtcNow();
        var accounts = await db.Accounts.AsNoTracking().ToListAsync(cancellationToken);
        var passkeys = await db.Set<IdentityUserPasskey<string>>().GroupBy(p => p.UserId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return
        [
            .. accounts
                .OrderBy(a => a.DisplayName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(a => a.UserName, StringComparer.Ordinal)
                .Select(a => new AccountSummary(
                    a.Id,
                    a.DisplayName,
                    a.UserName ?? "",
                    a.Role,
                    a.CreatedUtc,
                    a.LastSignInUtc,
                    a.DisabledUtc,
                    a.LockoutEnd is { } end && end > now ? end.UtcDateTime : null,
                    passkeys.GetValueOrDefault(a.Id))),
        ];
    }

    /// <summary>Gives an account another role.</summary>
    public Task<EditResult> ChangeRoleAsync(Person admin, string accountId, Role role, CancellationToken cancellationToken) =>
        ChangeAsync(
            admin,
            accountId,
            (db, account) =>
            {
                if (account.Role == role)
                {
                    return;
                }

                _log.Add(db, AccountAction.RoleChanged, account, admin.Name, $"{Vocabulary.Word(account.Role)} to {Vocabulary.Word(role)}");
                account.Role = role;
            },
            cancellationToken);

    /// <summary>Disables an account: whoever is signed in with it is not any more, and its tokens stop working.</summary>
    public Task<EditResult> DisableAsync(Person admin, string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(
            admin,
            accountId,
            (db, account) =>
            {
                account.DisabledUtc ??= Now;
                NewStamp(account);
                _log.Add(db, AccountAction.Disabled, account, admin.Name, "");
            },
            cancellationToken);

    /// <summary>Puts a disabled account in use again.</summary>
    public Task<EditResult> EnableAsync(Person admin, string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(
            admin,
            accountId,
            (db, account) =>
            {
                account.DisabledUtc = null;
                _log.Add(db, AccountAction.Enabled, account, admin.Name, "");
            },
            cancellationToken);

    /// <summary>Ends the time for which an account is locked.</summary>
    public Task<EditResult> UnlockAsync(Person admin, string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(
            admin,
            accountId,
            (db, account) =>
            {
                account.LockoutEnd = null;
                account.AccessFailedCount = 0;
                _log.Add(db, AccountAction.Unlocked, account, admin.Name, "");
            },
            cancellationToken);

    /// <summary>Ends every session of an account: one's own, or as an admin anybody's.</summary>
    public async Task<EditResult> SignOutEverywhereAsync(Person person, string accountId, CancellationToken cancellationToken)
    {
        if (person.Id != accountId && AccountPermissions.ToAdminister(person) is { } refused)
        {
            return refused;
        }

        return await ChangeAsync(
            accountId,
            (db, account) =>
            {
                NewStamp(account);
                _log.Add(db, AccountAction.SignedOutEverywhere, account, person.Id == accountId ? "" : person.Name, "");
            },
            cancellationToken);
    }

    /// <summary>Changes one's own name. What was recorded before keeps the earlier one.</summary>
    public async Task<EditResult> RenameAsync(Person person, string name, CancellationToken cancellationToken) =>
        AccountRules.Name(name) is { } problem
            ? new EditResult.Refused([problem])
            : await ChangeAsync(
                person.Id,
                (db, account) =>
                {
                    _log.Add(db, AccountAction.Renamed, account, "", $"to {name.Trim()}");
                    account.DisplayName = name.Trim();
                },
                cancellationToken);

    // Whatever was signed in or half way through an edit of the account has to look again.
    private static void NewStamp(Account account)
    {
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    private async Task<EditResult> ChangeAsync(Person admin, string accountId, Action<LeverageDb, Account> change, CancellationToken cancellationToken) =>
        AccountPermissions.ToAdminister(admin) ?? await ChangeAsync(accountId, change, cancellationToken);

    private async Task<EditResult> ChangeAsync(string accountId, Action<LeverageDb, Account> change, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAccountsAsync(cancellationToken);
        if (await db.Accounts.FindAsync([accountId], cancellationToken) is not { } account)
        {
            return new EditResult.NotFound($"account {accountId}");
        }

        var wasAdmin = account is { Role: Role.Admin, DisabledUtc: null };
        change(db, account);
        if (wasAdmin && account is not { Role: Role.Admin, DisabledUtc: null } && !await db.Accounts.AnyAsync(a => a.Id != accountId && a.Role == Role.Admin && a.DisabledUtc == null, cancellationToken))
        {
            return LastAdmin;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        _changes.Raise(accountId);
        return new EditResult.Saved { SubjectId = accountId };
    }
}
