namespace RareEarthLeverage.Web.Events;

/// <summary>Addresses from the data: only http and https become links.</summary>
internal static class SafeAddress
{
    /// <summary>The address when a reader may follow it; null for anything but an absolute http or https address.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? address : null;
}
