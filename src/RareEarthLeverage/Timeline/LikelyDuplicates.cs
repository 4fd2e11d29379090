using System.Globalization;
using System.Text.RegularExpressions;

namespace RareEarthLeverage.Timeline;

/// <summary>Finds events that a pasted announcement number, address or title may already stand for.</summary>
public static partial class LikelyDuplicates
{
    /// <summary>Smallest share of common words at which two titles are taken for alike.</summary>
    public const double TitleLikeness = 0.6;

    /// <summary>Events that a text may stand for, likeliest first.</summary>
    /// <param name="pasted">An announcement number (in English or Chinese), an address, or a title.</param>
    /// <param name="events">The events that are there.</param>
    public static IReadOnlyList<LikelyDuplicate> Find(string pasted, IEnumerable<PolicyEvent> events)
    {
        var text = pasted.Trim();
        if (text.Length is 0 or > 4000)
        {
            return [];
        }

        var number = OfficialNumber(text);
        var address = WebAddress.IsValid(text) ? Plain(text) : null;
        var words = address is null ? Words(text) : [];
        return
        [
            .. events
                .Select(e => Compare(e, number, address, words))
                .OfType<LikelyDuplicate>()
                .OrderByDescending(d => d.Likeness)
                .ThenBy(d => d.Same)
                .ThenByDescending(d => d.Event.Date)
                .ThenBy(d => d.Event.Id, StringComparer.Ordinal),
        ];
    }

    private static LikelyDuplicate? Compare(PolicyEvent e, (int Number, int? Year)? number, string? address, HashSet<string> words)
    {
        if (address is not null)
        {
            return e.Sources.Any(s => s.Url is not null && Plain(s.Url) == address) ? new(e, DuplicateSign.SourceAddress, 1) : null;
        }

        if (number is var (wanted, year)
            && (OfficialNumber(e.Reference ?? "") ?? OfficialNumber(e.Title)) is var (has, itsYear)
            && wanted == has
            && (year is null || year == (itsYear ?? e.Date.Year)))
        {
            return new(e, DuplicateSign.OfficialNumber, 1);
        }

        var likeness = Likeness(words, Words(e.Title));
        return likeness >= TitleLikeness ? new(e, DuplicateSign.Title, likeness) : null;
    }

    /// <summary>Reads <c>Announcement No. 70 of 2025</c>, <c>2025年第70号</c>, <c>公告2025年第70号</c>, <c>No 70</c>.</summary>
    private static (int Number, int? Year)? OfficialNumber(string text)
    {
        var match = NumberForm().Match(text);
        if (!match.Success || !int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var year = YearForm().Match(text.Remove(match.Groups["number"].Index, match.Groups["number"].Length));
        return (number, year.Success ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null);
    }

    // Share of common words, counted twice against the words of both.
    private static double Likeness(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> Words(string text) =>
        [.. WordForm().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w is not ("a" or "an" or "the" or "of" or "on" or "to" or "and" or "in" or "for"))];

    // http and https, with and without www, a final slash or a fragment are one address.
    private static string Plain(string address)
    {
        var uri = new Uri(address);
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return host.ToLowerInvariant() + uri.AbsolutePath.TrimEnd('/') + uri.Query;
    }

    [GeneratedRegex(@"(?:\bNos?\.?\s*|第\s*)(?<number>\d{1,4})\b|第(?<number>\d{1,4})号", RegexOptions.IgnoreCase)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordForm();
}
