using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What was typed on the page of one's own account; each form of it sends its part.</summary>
public sealed class AccountForm
{
    public string? Name { get; set; }

    public string? Present { get; set; }

    public string? Password { get; set; }

    /// <summary>Answer of a new passkey, as JSON.</summary>
    public string? Credential { get; set; }

    public string? PasskeyName { get; set; }

    /// <summary>Id of a passkey that goes, in base64url.</summary>
    public string? Passkey { get; set; }

    public string? TokenName { get; set; }

    public TokenScope TokenScope { get; set; }

    public int TokenDays { get; set; } = 90;

    /// <summary>Id of a token that goes.</summary>
    public Guid Token { get; set; }
}
