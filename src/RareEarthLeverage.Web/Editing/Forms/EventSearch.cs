using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Finds events by words of their title, label, number or id, all of which must occur.</summary>
public static class EventSearch
{
    /// <summary>Matches, those first whose id or label begins with the text, then the latest.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="text">What is looked for; empty finds the latest events.</param>
    /// <param name="without">An event that is not offered; null offers all.</param>
    /// <param name="notAfter">Last day on which a match may have been announced; null sets no bound.</param>
    public static IEnumerable<PolicyEvent> Find(Dataset dataset, string text, string? without = null, DateOnly? notAfter = null)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return dataset
            .Events.Where(e => e.Id != without && (notAfter is not { } last || e.Date <= last) && Array.TrueForAll(words, w => Has(e, w)))
            .OrderByDescending(e => e.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase) || e.Label.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(e => e.Date)
            .ThenBy(e => e.Id, StringComparer.Ordinal);
    }

    private static bool Has(PolicyEvent e, string word) =>
        e.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || e.Label.Contains(word, StringComparison.OrdinalIgnoreCase)
        || e.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
        || e.Reference?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
