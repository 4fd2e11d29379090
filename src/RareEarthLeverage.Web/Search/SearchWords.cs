using System.Globalization;
using System.Text;

namespace RareEarthLeverage.Web.Search;

/// <summary>Words as the search compares them: small letters without accents, letters and figures apart, so that "No. 18",
/// "2025-18" and "Announcement 18" share the figure.</summary>
internal static class SearchWords
{
    /// <summary>Words that say nothing when others stand beside them.</summary>
    private static readonly HashSet<string> Empty = ["no", "nr", "number", "num", "of", "the", "and", "in", "on", "a", "to", "for"];

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) || (word.Length > 0 && char.IsDigit(word[^1]) != char.IsDigit(c)))
            {
                Close();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }

        Close();
        return words;
    }

    /// <summary>The words of a query that count: figures without leading zeros, empty words only where there are no others.</summary>
    public static IReadOnlyList<string> OfQuery(string query)
    {
        var words = Of(query).Select(Plain).Distinct(StringComparer.Ordinal).ToList();
        return words.Exists(w => !Empty.Contains(w)) ? words.FindAll(w => !Empty.Contains(w)) : words;
    }

    /// <summary>A figure without leading zeros, so that 2025-04 finds April and No. 08 finds No. 8.</summary>
    public static string Plain(string word) => IsFigure(word) && word.TrimStart('0') is { Length: > 0 } plain ? plain : word;

    /// <summary>True for a word of figures.</summary>
    public static bool IsFigure(string word) => char.IsDigit(word[0]);

    /// <summary>Letters put in, left out, changed or swapped with their neighbour to make one word of the other; more than
    /// allowed counts as one more than allowed.</summary>
    public static int Distance(string a, string b, int allowed)
    {
        if (Math.Abs(a.Length - b.Length) > allowed)
        {
            return allowed + 1;
        }

        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var now = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }

                least = Math.Min(least, now[j]);
            }

            if (least > allowed)
            {
                return allowed + 1;
            }

            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }
}
