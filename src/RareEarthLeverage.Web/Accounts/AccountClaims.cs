using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>What a session says about its account; <see cref="SignedIn"/> reads it.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    /// <summary>Claim that changes with the password and when the account is signed out everywhere.</summary>
    public const string Stamp = "stamp";

    protected override Task<ClaimsIdentity> GenerateClaimsAsync(Account user) =>
        Task.FromResult(
            new ClaimsIdentity(
                [
                    new(ClaimTypes.NameIdentifier, user.Id),
                    new(ClaimTypes.Name, user.UserName ?? ""),
                    new(ClaimTypes.GivenName, user.DisplayName),
                    new(ClaimTypes.Role, user.Role.ToString()),
                    new(Stamp, user.SecurityStamp ?? ""),
                ],
                IdentityConstants.ApplicationScheme,
                ClaimTypes.Name,
                ClaimTypes.Role));
}
