namespace RareEarthLeverage.Web.Accounts;

/// <summary>Whoever may read may open the interactive connection. What is done over it is decided by page and action.</summary>
internal static class ReaderConnection
{
    public static RazorComponentsEndpointConventionBuilder OpenConnectionToReaders(this RazorComponentsEndpointConventionBuilder pages)
    {
        pages.Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } pattern } && pattern.TrimStart('/').StartsWith('_'))
            {
                endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AuthorizeAttribute(Policies.Read));
            }
        });
        return pages;
    }
}
