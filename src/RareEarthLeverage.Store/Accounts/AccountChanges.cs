namespace RareEarthLeverage.Store.Accounts;

/// <summary>Tells open connections that what an account may do has changed. Reaches this program only; others find out when they
/// look the account up again.</summary>
public sealed class AccountChanges
{
    /// <summary>Raised with the id of the account after the change has been saved.</summary>
    public event Action<string>? Changed;

    internal void Raise(string accountId) => Changed?.Invoke(accountId);
}
