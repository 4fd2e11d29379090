using System.Runtime.CompilerServices;

namespace RareEarthLeverage.Web.Search;

/// <summary>Finds entries by words. Made once for each dataset and shared by all who ask.</summary>
internal sealed class SearchIndex
{
    private const double ForPrefix = 0.7;
    private const double ForMisspelling = 0.45;
    private const double ForPhrase = 8;
    private static readonly ConditionalWeakTable<Dataset, SearchIndex> Made = [];

    private readonly IReadOnlyList<SearchEntry> _entries;
    private readonly string[] _phrases;
    private readonly SortedList<string, List<(int Entry, double Weight)>> _words;

    /// <summary>Takes the entries.</summary>
    public SearchIndex(IReadOnlyList<SearchEntry> entries)
    {
        _entries = entries;
        _phrases = new string[entries.Count];
        var words = new Dictionary<string, List<(int Entry, double Weight)>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            _phrases[i] = string.Join(' ', SearchWords.Of(entries[i].Title));
            var best = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (text, weight) in entries[i].Texts)
            {
                foreach (var word in SearchWords.Of(text).Select(SearchWords.Plain))
                {
                    best[word] = Math.Max(best.GetValueOrDefault(word), weight);
                }
            }

            foreach (var (word, weight) in best)
            {
                if (!words.TryGetValue(word, out var where))
                {
                    words.Add(word, where = []);
                }

                where.Add((i, weight));
            }
        }

        _words = new(words, StringComparer.Ordinal);
    }

    /// <summary>The index of a dataset.</summary>
    public static SearchIndex Of(Dataset dataset) => Made.GetValue(dataset, d => new(SearchEntries.Of(d)));

    /// <summary>Entries that have every word, the best first; where none has, those that have most of them.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="most">Most entries to give.</param>
    public IReadOnlyList<SearchEntry> Find(string query, int most)
    {
        var words = SearchWords.OfQuery(query);
        if (words.Count == 0)
        {
            return [];
        }

        var found = new Dictionary<int, (int Words, double Score)>();
        foreach (var word in words)
        {
            foreach (var (entry, score) in Matches(word))
            {
                var sofar = found.GetValueOrDefault(entry);
                found[entry] = (sofar.Words + 1, sofar.Score + score);
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var phrase = string.Join(' ', words);
        var complete = found.Values.Max(f => f.Words);
        return
        [
            .. found
                .Where(f => f.Value.Words == complete)
                .Select(f => (Entry: _entries[f.Key], Score: f.Value.Score + _entries[f.Key].Rank / 2 + (HasPhrase(f.Key, phrase) ? ForPhrase : 0)))
                .OrderByDescending(f => f.Score)
                .ThenBy(f => f.Entry.Kind)
                .ThenBy(f => f.Entry.Address, StringComparer.Ordinal)
                .Take(most)
                .Select(f => f.Entry),
        ];
    }

    private bool HasPhrase(int entry, string phrase) => _phrases[entry].Contains(phrase, StringComparison.Ordinal);

    /// <summary>Entries with the word, or one that begins with it, or, where there is none, one that differs by a slip.</summary>
    private Dictionary<int, double> Matches(string word)
    {
        var scores = new Dictionary<int, double>();
        void Add(string found, double share)
        {
            foreach (var (entry, weight) in _words[found])
            {
                scores[entry] = Math.Max(scores.GetValueOrDefault(entry), weight * share);
            }
        }

        var exact = _words.ContainsKey(word);
        if (exact)
        {
            Add(word, 1);
        }

        // A figure is whole: 18 is neither 180 nor 1800. Half a year that is being typed still finds its events.
        if (!SearchWords.IsFigure(word) || (!exact && word.Length > 1))
        {
            for (var i = FirstFrom(word); i < _words.Count && _words.Keys[i].StartsWith(word, StringComparison.Ordinal); i++)
            {
                Add(_words.Keys[i], ForPrefix);
            }
        }

        const int shortest = 4;
        const int longer = 8;
        if (scores.Count == 0 && !SearchWords.IsFigure(word) && word.Length >= shortest)
        {
            var allowed = word.Length >= longer ? 2 : 1;
            foreach (var other in _words.Keys.Where(k => !SearchWords.IsFigure(k) && SearchWords.Distance(word, k, allowed) <= allowed).ToList())
            {
                Add(other, ForMisspelling);
            }
        }

        return scores;
    }

    private int FirstFrom(string word)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_words.Keys[middle], word) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
