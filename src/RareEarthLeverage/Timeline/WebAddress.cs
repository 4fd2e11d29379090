namespace RareEarthLeverage.Timeline;

/// <summary>Addresses of sources.</summary>
public static class WebAddress
{
    /// <summary>True for an absolute http or https address with a dotted host and no blank.</summary>
    public static bool IsValid(string? address) =>
        address is not null
        && !address.Any(char.IsWhiteSpace)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Contains('.', StringComparison.Ordinal);
}
