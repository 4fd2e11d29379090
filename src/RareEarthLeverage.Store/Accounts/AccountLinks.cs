using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Links that are good once: the set-up of the first start, invitations, password resets. No mail is sent; whoever makes a
/// link sees it once and hands it on.</summary>
public sealed class AccountLinks
{
    private const int ForLength = 200;

    private static readonly EditResult NotGood = new EditResult.NotFound("This link is no longer good: it was used, taken back, or has expired. Ask an admin for a new one.");

    private readonly IServiceScopeFactory _scopes;
    private readonly AccountsOptions _options;
    private readonly AccountLog _log;
    private readonly AccountChanges _changes;
    private readonly TimeProvider _time;

    internal AccountLinks(IServiceScopeFactory scopes, AccountsOptions options, AccountLog log, AccountChanges changes, TimeProvider time)
    {
        _scopes = scopes;
        _options = options;
        _log = log;
        _changes = changes;
        _time = time;
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    /// <summary>Makes the link for the first account; null when there is an account already.</summary>
    public async Task<NewSecret?> MakeSetUpAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        if (await db.Accounts.AnyAsync(cancellationToken))
        {
            return null;
        }

        var (row, secret) = New(AccountLinkPurpose.SetUp, Role.Admin, "the first account", null, "", AccountsOptions.SetUpLife);
        db.AccountLinks.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>Makes an invitation; the secret in the result is shown once.</summary>
    /// <param name="admin">Who invites.</param>
    /// <param name="role">Role of the account to come.</param>
    /// <param name="whom">For whom, in the admin's words.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(EditResult Result, NewSecret? Secret)> InviteAsync(Person admin, Role role, string whom, CancellationToken cancellationToken)
    {
        if (AccountPermissions.ToAdminister(admin) is { } refused)
        {
            return (refused, null);
        }

        if (string.IsNullOrWhiteSpace(whom) || whom.Length > ForLength)
        {
            return (new EditResult.Refused([new("for", whom, "a name or an e-mail address, at most 200 characters")]), null);
        }

        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        var (row, secret) = New(AccountLinkPurpose.Invitation, role, whom.Trim(), null, admin.Name, TimeSpan.FromDays(_options.InvitationDays));
        db.AccountLinks.Add(row);
        _log.Add(db, AccountAction.LinkMade, null, admin.Name, $"invitation as {Vocabulary.Word(role)} for {row.For}");
        await db.SaveChangesAsync(cancellationToken);
        return (new EditResult.Saved(), secret);
    }

    /// <summary>Makes a link that sets a new password; earlier ones for the account are taken back.</summary>
    public async Task<(EditResult Result, NewSecret? Secret)> MakeResetAsync(Person admin, string accountId, CancellationToken cancellationToken)
    {
        if (AccountPermissions.ToAdminister(admin) is { } refused)
        {
            return (refused, null);
        }

        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        if (await db.Accounts.FindAsync([accountId], cancellationToken) is not { } account)
        {
            return (new EditResult.NotFound($"account {accountId}"), null);
        }

        var now = Now;
        foreach (var earlier in await db.AccountLinks.Where(l => l.AccountId == accountId && l.UsedUtc == null && l.RevokedUtc == null).ToListAsync(cancellationToken))
        {
            earlier.RevokedUtc = now;
        }

        var (row, secret) = New(AccountLinkPurpose.PasswordReset, account.Role, account.DisplayName, accountId, admin.Name, AccountsOptions.ResetLife);
        db.AccountLinks.Add(row);
        _log.Add(db, AccountAction.LinkMade, account, admin.Name, "password reset");
        await db.SaveChangesAsync(cancellationToken);
        return (new EditResult.Saved(), secret);
    }

    /// <summary>Takes a link back.</summary>
    public async Task<EditResult> RevokeAsync(Person admin, Guid id, CancellationToken cancellationToken)
    {
        if (AccountPermissions.ToAdminister(admin) is { } refused)
        {
            return refused;
        }

        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        if (await db.AccountLinks.FindAsync([id], cancellationToken) is not { } row || !row.IsOpen(Now))
        {
            return NotGood;
        }

        row.RevokedUtc = Now;
        _log.Add(db, AccountAction.LinkRevoked, null, admin.Name, $"{Vocabulary.Word(row.Purpose)} for {row.For}");
        await db.SaveChangesAsync(cancellationToken);
        return new EditResult.Saved();
    }

    /// <summary>Invitations and resets that can still be used, newest first.</summary>
    public async Task<IReadOnlyList<OpenLink>> ListOpenAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        var now = Now;
        var rows = await db.AccountLinks
            .Where(l => l.Purpose != AccountLinkPurpose.SetUp && l.UsedUtc == null && l.RevokedUtc == null && l.ExpiresUtc > now)
            .OrderByDescending(l => l.CreatedUtc)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(Shown)];
    }

    /// <summary>What a secret opens; null when it is not or no longer good.</summary>
    public async Task<OpenLink?> FindAsync(string? secret, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await FindRowAsync(scope.ServiceProvider.GetRequiredService<LeverageDb>(), secret, cancellationToken) is { } row ? Shown(row) : null;
    }

    /// <summary>Makes the account that a set-up link or an invitation is for; the link is used up with it, or neither happens.</summary>
    public async Task<EditResult> JoinAsync(string? secret, string email, string name, string password, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAccountsAsync(cancellationToken);
        if (await FindRowAsync(db, secret, cancellationToken) is not { Purpose: AccountLinkPurpose.SetUp or AccountLinkPurpose.Invitation } link)
        {
            return NotGood;
        }

        if (AccountRules.Problems(email, name) is { Count: > 0 } problems)
        {
            return new EditResult.Refused(problems);
        }

        var account = new Account { UserName = email.Trim(), DisplayName = name.Trim(), Role = link.Role, CreatedUtc = Now };
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            return new EditResult.Refused(AccountRules.Breaches(made));
        }

        link.UsedUtc = Now;
        _log.Add(db, AccountAction.Created, account, link.CreatedByName, $"as {Vocabulary.Word(account.Role)}");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new EditResult.Saved { SubjectId = account.Id };
    }

    /// <summary>Sets the password of the account that a reset link is for. Whoever is signed in with it is signed out everywhere, and
    /// the account opens again if it was locked.</summary>
    public async Task<EditResult> ResetAsync(string? secret, string password, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeverageDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAccountsAsync(cancellationToken);
        if (await FindRowAsync(db, secret, cancellationToken) is not { Purpose: AccountLinkPurpose.PasswordReset, AccountId: { } accountId } link
            || await db.Accounts.FindAsync([accountId], cancellationToken) is not { } account)
        {
            return NotGood;
        }

        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await users.RemovePasswordAsync(account);
        var set = await users.AddPasswordAsync(account, password);
        if (!set.Succeeded)
        {
            return new EditResult.Refused(AccountRules.Breaches(set));
        }

        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        link.UsedUtc = Now;
        _log.Add(db, AccountAction.PasswordReset, account, link.CreatedByName, "");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        _changes.Raise(accountId);
        return new EditResult.Saved { SubjectId = accountId };
    }

    private static OpenLink Shown(AccountLinkRow row) => new(row.Id, row.Purpose, row.Role, row.For, row.CreatedByName, row.CreatedUtc, row.ExpiresUtc);

    private async Task<AccountLinkRow?> FindRowAsync(LeverageDb db, string? secret, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return null;
        }

        var hash = Secret.Hash(secret);
        return await db.AccountLinks.SingleOrDefaultAsync(l => l.SecretHash == hash, cancellationToken) is { } row
            && row.IsOpen(Now)
            && (row.Purpose != AccountLinkPurpose.SetUp || !await db.Accounts.AnyAsync(cancellationToken))
                ? row
                : null;
    }

    private (AccountLinkRow Row, NewSecret Secret) New(AccountLinkPurpose purpose, Role role, string whom, string? accountId, string by, TimeSpan life)
    {
        var secret = Secret.New();
        var row = new AccountLinkRow
        {
            Id = Guid.NewGuid(),
            Purpose = purpose,
            SecretHash = Secret.Hash(secret),
            Role = role,
            For = whom,
            AccountId = accountId,
            CreatedUtc = Now,
            CreatedByName = by,
            ExpiresUtc = Now + life,
        };
        return (row, new(row.Id, secret, row.ExpiresUtc));
    }
}
