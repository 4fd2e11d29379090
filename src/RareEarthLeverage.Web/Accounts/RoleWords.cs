using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What roles may do, in words.</summary>
internal static class RoleWords
{
    /// <summary>As the end of a sentence.</summary>
    public static string May(Role role) =>
        role switch
        {
            Role.Viewer => "you may read",
            Role.Editor => "you may write drafts and hand them in for review",
            Role.Reviewer => "you may write drafts, and publish what others wrote",
            Role.Admin => "you may do everything, and look after accounts",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role"),
        };
}
