namespace RareEarthLeverage.Web.Accounts;

/// <summary>Where somebody goes after signing in. Only a path of this program is taken: anything else could lead to a page that
/// looks like it.</summary>
internal static class ReturnAddress
{
    /// <summary>The address when it is a path of this program, otherwise the start.</summary>
    public static string Local(string? address) =>
        address is ['/', ..]
        && (address.Length == 1 || (address[1] != '/' && address[1] != '\\'))
        && !address.Any(char.IsControl)
        && !address.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase)
            ? address
            : "/timeline";

    /// <summary>The sign-in page, which leads back to an address.</summary>
    public static string SignInFor(string address) => "/sign-in?returnUrl=" + Uri.EscapeDataString(address);
}
