namespace RareEarthLeverage.Web.Accounts;

/// <summary>A password that is to be set.</summary>
public sealed class ResetForm
{
    public string? Password { get; set; }
}
