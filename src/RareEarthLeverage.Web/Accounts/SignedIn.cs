using System.Security.Claims;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Who is signed in, as the store takes it.</summary>
internal static class SignedIn
{
    /// <summary>The person behind a principal; null when nobody is signed in or the account has no role.</summary>
    public static Person? Person(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true }
        && principal.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id
        && principal.FindFirstValue(ClaimTypes.Role) is { } word
        && Enum.TryParse<Role>(word, out var role)
            ? new(id, principal.FindFirstValue(ClaimTypes.GivenName) ?? principal.Identity.Name ?? id, role)
            : null;
}
