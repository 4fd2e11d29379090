using System.Globalization;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>An id from what is typed: actor, date, number or words of the title, as <c>cn-2025-11-07-announcement-70</c>.</summary>
public static class IdSuggestion
{
    private const int MostWords = 5;

    private static readonly HashSet<string> Small = new(["a", "an", "the", "of", "on", "to", "and", "in", "for", "by", "with", "its", "no", "until", "from"], StringComparer.Ordinal);

    /// <summary>The id; empty while date or words are missing. A number is added when the id is taken.</summary>
    public static string Of(EventEntry entry, Dataset dataset)
    {
        if (!PartialDate.TryRead(EntryPaths.Get(entry, "date"), out var span))
        {
            return "";
        }

        var year = span.First.Year.ToString(CultureInfo.InvariantCulture);
        var words = Words(entry.Reference.Length > 0 ? entry.Reference : entry.Title).Where(w => w != year).Take(MostWords).ToList();
        if (words.Count == 0)
        {
            return "";
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"{Actor(entry)}-{span.First:yyyy-MM-dd}-{string.Join('-', words)}");
        var free = id;
        for (var n = 2; dataset.Find(free) is not null || dataset.FindWithdrawn(free) is not null; n++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        }

        return free;
    }

    private static string Actor(EventEntry entry) =>
        entry.Track switch
        {
            var t when t == EventTracks.UsTariff.Id || t == EventTracks.UsChipControl.Id => "us",
            var t when t == EventTracks.ChinaControl.Id || t == EventTracks.ChinaOther.Id => "cn",
            var t when t == EventTracks.Diplomacy.Id => "dip",
            var t when t == EventTracks.Downstream.Id => "down",
            _ => "us",
        };

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Append(' '))
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                if (!Small.Contains(word.ToString()))
                {
                    yield return word.ToString();
                }

                word.Clear();
            }
        }
    }
}
