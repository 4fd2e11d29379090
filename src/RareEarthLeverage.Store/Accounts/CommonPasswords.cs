using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Refuses passwords that many have, and those that can be guessed from the account or from this program. A list of whole
/// passwords would have to name every year and every sign at the end; so what is listed are the words, and a password is common when
/// its letters are nothing but at most three of them, read as people swap letters for digits too.</summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    private const string Resource = "RareEarthLeverage.Store.Accounts.common-passwords.txt";
    private const int MostWords = 3;
    private const int FewestLetters = 5;
    private const int ShortestOwnPart = 4;
    private const string SwappedFrom = "0134578@$!+";
    private const string SwappedTo = "oieastbasit";

    private static readonly string[] SiteNames = ["rareearthleverage", "rareearth"];

    private static readonly HashSet<string> Words = Read();

    private static readonly int Longest = Words.Max(w => w.Length);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var problem = Problem(password ?? "", user.UserName ?? "", user.DisplayName);
        return Task.FromResult(problem is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "PasswordCommon", Description = problem }));
    }

    /// <summary>What is taken instead; null when the password may be used.</summary>
    public static string? Problem(string password, string email, string name)
    {
        var text = password.ToLower(CultureInfo.InvariantCulture);
        var plain = Letters(text, swapped: false);
        var swapped = Letters(text, swapped: true);
        // Digits and signs at the ends are decoration, not letters.
        var core = Letters(text.Trim([.. text.Where(c => !char.IsLetter(c))]), swapped: true);
        if (SiteNames.Any(s => plain.Contains(s, StringComparison.Ordinal) || swapped.Contains(s, StringComparison.Ordinal)))
        {
            return "a password without the name of this site";
        }

        if (OwnParts(email, name).Any(p => text.Contains(p, StringComparison.Ordinal) || swapped.Contains(p, StringComparison.Ordinal)))
        {
            return "a password without your name or e-mail address";
        }

        return plain.Length < FewestLetters || IsWords(plain) || IsWords(swapped) || IsWords(core) ? "a password that is not among the common ones: not only a well-known word or two with digits or signs" : null;
    }

    private static IEnumerable<string> OwnParts(string email, string name)
    {
        var parts = email.Split('@', 2)[0].Split('.', '-', '_', '+').Concat(name.Split(' ')).Append(email);
        return parts.Select(p => p.Trim().ToLower(CultureInfo.InvariantCulture)).Where(p => p.Length >= ShortestOwnPart);
    }

    private static string Letters(string text, bool swapped) =>
        string.Concat((swapped ? text.Select(Unswap) : text).Where(char.IsLetter));

    private static char Unswap(char c) => SwappedFrom.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? SwappedTo[at] : c;

    /// <summary>Whether a text can be cut into at most <see cref="MostWords"/> of the listed words; the same word again and again
    /// counts once.</summary>
    private static bool IsWords(string text)
    {
        // fewest[i]: how many different words in a row make the first i letters.
        var fewest = new int[text.Length + 1];
        var last = new string?[text.Length + 1];
        Array.Fill(fewest, int.MaxValue, 1, text.Length);
        for (var end = 1; end <= text.Length; end++)
        {
            for (var length = 1; length <= Math.Min(end, Longest); length++)
            {
                var start = end - length;
                if (fewest[start] == int.MaxValue || text.Substring(start, length) is var word && !Words.Contains(word))
                {
                    continue;
                }

                var count = fewest[start] + (last[start] == word ? 0 : 1);
                if (count < fewest[end])
                {
                    (fewest[end], last[end]) = (count, word);
                }
            }
        }

        return fewest[^1] <= MostWords;
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n')
                .Where(l => !l.StartsWith('#'))
                .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];
    }
}
