namespace RareEarthLeverage.Web.Shell;

/// <summary>The pages for editing and administration. Only their documents carry the component library and the exception in the
/// policy that it needs, so that reading pages stay as small and as strict as they are.</summary>
internal static class WorkPages
{
    private static readonly string[] Roots = ["/edit", "/admin", "/audit", "/users"];

    /// <summary>Whether a path belongs to them.</summary>
    public static bool Owns(PathString path) => Roots.Any(r => path.StartsWithSegments(r, StringComparison.OrdinalIgnoreCase));
}
