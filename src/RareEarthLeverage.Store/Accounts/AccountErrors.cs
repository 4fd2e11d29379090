using Microsoft.AspNetCore.Identity;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Identity's messages in this program's words: what is taken, and nothing of what was given.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = $"at least {length} characters; several words in a row are easy to keep in mind" };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => new() { Code = nameof(PasswordRequiresUniqueChars), Description = $"at least {uniqueChars} different characters" };

    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = "the present password; what was typed is not it" };

    public override IdentityError DuplicateUserName(string userName) => new() { Code = nameof(DuplicateUserName), Description = "an e-mail address that no other account has" };

    public override IdentityError InvalidUserName(string? userName) => new() { Code = nameof(InvalidUserName), Description = "an e-mail address" };
}
