namespace RareEarthLeverage.Web.Accounts;

/// <summary>What was typed to make an account.</summary>
public sealed class JoinForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Password { get; set; }
}
