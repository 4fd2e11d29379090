using Microsoft.AspNetCore.Identity;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>What an account has to have.</summary>
internal static class AccountRules
{
    public const int NameLength = 100;
    private const int EmailLength = 254;

    /// <summary>What is wrong with e-mail address and name, by field.</summary>
    public static IReadOnlyList<RuleBreach> Problems(string email, string name)
    {
        var problems = new List<RuleBreach>();
        if (!IsEmail(email.Trim()))
        {
            problems.Add(new("email", email, "an e-mail address such as ana@example.org"));
        }

        if (Name(name) is { } problem)
        {
            problems.Add(problem);
        }

        return problems;
    }

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static RuleBreach? Name(string name) =>
        string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength || name.Any(char.IsControl)
            ? new("name", name, $"a name of at most {NameLength} characters, as it is to stand beside changes")
            : null;

    /// <summary>What Identity found wrong, at the field that it speaks of.</summary>
    public static IReadOnlyList<RuleBreach> Breaches(IdentityResult result) =>
        [.. result.Errors.Select(e => e.Code.StartsWith("Password", StringComparison.Ordinal) ? new RuleBreach("password", "", e.Description) : new RuleBreach("email", "", e.Description))];

    // One @ with something before it and a dotted or plain name after it. Whether it exists nobody can tell without sending mail.
    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && at < text.Length - 1
            && text.Length <= EmailLength
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or ';');
    }
}
