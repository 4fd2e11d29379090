using RareEarthLeverage.Export;

namespace RareEarthLeverage.Web.Api;

/// <summary>The address of the site as the reader knows it.</summary>
internal static class SiteAddress
{
    /// <summary>The address, ending with a slash. A request of HTTP/1.0 may name no host.</summary>
    public static Uri Of(HttpContext context) =>
        Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/", UriKind.Absolute, out var named) ? named : WriteContext.NoSite;
}
