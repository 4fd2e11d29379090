using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace RareEarthLeverage.Timeline;

/// <summary>Closed vocabularies: every member of an enumeration has one word, the same in data, API, addresses and files
/// (<c>ExportLicensing</c> is <c>export-licensing</c>). Words are case-sensitive; an unknown one is never mapped to a
/// default.</summary>
public static class Vocabulary
{
    /// <summary>The word of a member.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
        Of<T>.Words.TryGetValue(value, out var word)
            ? word
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"No word in the vocabulary {typeof(T).Name}");

    /// <summary>All words of a vocabulary, in the order of its members.</summary>
    public static IReadOnlyList<string> Words<T>()
        where T : struct, Enum => Of<T>.InOrder;

    /// <summary>Reads a word; false when the vocabulary does not have it.</summary>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum
    {
        value = default;
        return word is not null && Of<T>.Members.TryGetValue(word, out value);
    }

    private static class Of<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(m => m, WordOf);
        public static readonly FrozenDictionary<string, T> Members = Words.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<T>().Select(WordOf)];

        private static string WordOf(T member)
        {
            var name = member.ToString();
            return typeof(T).GetField(name)?.GetCustomAttribute<WordAttribute>()?.Word ?? Hyphenated(name);
        }

        private static string Hyphenated(string name)
        {
            var word = new StringBuilder(name.Length + 4);
            foreach (var c in name)
            {
                if (char.IsUpper(c) && word.Length > 0)
                {
                    word.Append('-');
                }

                word.Append(char.ToLowerInvariant(c));
            }

            return word.ToString();
        }
    }
}
