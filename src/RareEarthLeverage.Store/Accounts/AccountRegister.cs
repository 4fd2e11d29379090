using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>The accounts, as admins and the sign-in see them.</summary>
public sealed class AccountRegister
{
    private readonly IDbContextFactory<LeverageDb> _databases;

    internal AccountRegister(IDbContextFactory<LeverageDb> databases) => _databases = databases;

    /// <summary>What has to hold for somebody to stay signed in; null when there is no such account.</summary>
    public async Task<AccountState?> StateAsync(string accountId, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        return await db.Accounts
            .Where(a => a.Id == accountId)
            .Select(a => new AccountState(a.SecurityStamp ?? "", a.Role, a.DisplayName, a.DisabledUtc != null))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
