namespace RareEarthLeverage.Web.Accounts;

/// <summary>What was typed to sign in.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <summary>Answer of a passkey, as JSON; instead of the others.</summary>
    public string? Credential { get; set; }
}
