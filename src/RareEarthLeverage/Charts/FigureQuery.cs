using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts;

/// <summary>The query string of a figure: reads it into a <see cref="FigureRequest"/> and writes it back.</summary>
public static class FigureQuery
{
    /// <summary>First year that <c>from</c>, <c>to</c> and <c>asOf</c> take.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year that <c>from</c>, <c>to</c> and <c>asOf</c> take.</summary>
    public const int LastYear = 2199;

    /// <summary>Shortest side of a picture in pixels.</summary>
    public const int ShortestSidePx = 200;

    /// <summary>Longest side of a picture in pixels.</summary>
    public const int LongestSidePx = 4000;

    /// <summary>Longest text to search for, in characters.</summary>
    public const int LongestText = 200;

    /// <summary>Longest window for nearby triggers in days.</summary>
    public const int LongestWindowDays = 365;

    /// <summary>Most events that can be set side by side.</summary>
    public const int MostPins = 6;

    /// <summary>Most anchors that one figure sets side by side.</summary>
    public const int MostAnchors = 5;

    /// <summary>Most days before day 0 that a figure of episodes shows.</summary>
    public const int MostDaysBefore = 365;

    /// <summary>Most days after day 0 that a figure of episodes shows.</summary>
    public const int MostDaysAfter = 730;

    /// <summary>Magnets sold to any country that is not named by itself.</summary>
    public const string OtherDestinations = "other";

    /// <summary>What <c>destination</c> takes.</summary>
    public static readonly IReadOnlyList<string> DestinationWords = ["us", "de", "jp", "kr", OtherDestinations];

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Parameters that every chart takes, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Common =
        ["asOf", "size", "width", "height", "theme", "scale", "table", "rev"];

    /// <summary>Parameters that say which events are drawn: <see cref="EventMatch"/>.</summary>
    public static readonly IReadOnlyList<string> OfEvents =
        ["tracks", "direction", "instrument", "element", "target", "legalForm", "scope", "tier", "seed", "q", "confidence"];

    /// <summary>All parameters, in the order in which they are written; <see cref="IChart.Parameters"/> says which of those
    /// that are not common a chart takes.</summary>
    public static readonly IReadOnlyList<string> Parameters =
    [
        "preset", "from", "to",
        .. OfEvents,
        "sel", "pins", "panel", "series", "window", "sort",
        "basis", "destination", "anchors", "before", "after", "labels",
        .. Common,
    ];

    /// <summary>Reads the parameters. Lists take commas or repeated parameters. An empty value, as forms send it, means that
    /// the parameter is not set. An unknown parameter or value is a problem, never ignored.</summary>
    /// <param name="query">Parameters in order, values already decoded.</param>
    /// <param name="today">Default of <c>asOf</c>.</param>
    /// <param name="chart">The chart that is asked for: a parameter that it does not take is a problem. Null takes all.</param>
    public static FigureRequestReading Read(IEnumerable<KeyValuePair<string, string>> query, DateOnly today, IChart? chart = null)
    {
        var given = new Given(query, chart);
        var preset = given.Word("preset", "one of " + string.Join(", ", Presets.All.Select(p => p.Id)), v => Presets.Find(v) is not null);
        var from = given.Value<DateOnly>("from", $"a year, month or day from {FirstYear} to {LastYear}: 2025, 2025-04 or 2025-04-04", (string v, out DateOnly d) => TryPeriod(v, out d, out _));
        var to = given.Value<DateOnly>("to", $"a year, month or day from {FirstYear} to {LastYear}: 2025, 2025-04 or 2025-04-04, whose last day is meant", (string v, out DateOnly d) => TryPeriod(v, out _, out d));
        if (preset is not null && (from ?? to) is not null)
        {
            given.Problem("preset", preset, "either a preset or from and to, not both");
            preset = null;
        }

        if (from > to)
        {
            given.Problem("from", Day(from.Value), $"a day not after to, {Day(to.Value)}");
            (from, to) = (null, null);
        }

        var tracks = given.List("tracks", "some of " + string.Join(", ", EventTracks.All.Select(t => t.Id)), EventTracks.Find);
        var directions = given.List("direction", "some of " + string.Join(", ", Vocabulary.Words<Direction>()), v => Vocabulary.TryRead<Direction>(v, out var d) ? d : (Direction?)null);
        var instruments = given.Words<Instrument>("instrument");
        var elements = given.List("element", "some of " + string.Join(", ", ElementSymbols.All), v => ElementSymbols.Has(v) ? v : null);
        var targets = given.List("target", "codes of two capital letters such as US or EU, or all", v => IsTarget(v) ? v : null);
        var legalForms = given.Words<LegalForm>("legalForm");
        var scopes = given.Words<MineralScope>("scope");
        var tiers = given.Words<SourceTier>("tier");
        var seed = given.Value("seed", "true or false", (string v, out bool b) => (b = v == "true") || v == "false");
        var pins = given.List("pins", "ids of events: lower-case letters, figures and hyphens", v => IsSlug(v) ? v : null).Distinct(StringComparer.Ordinal).ToList();
        foreach (var surplus in pins.Skip(MostPins))
        {
            given.Problem("pins", surplus, $"at most {MostPins} events");
        }

        var panel = given.Value<TimelinePanel>("panel", "one of " + string.Join(", ", Vocabulary.Words<TimelinePanel>()), Vocabulary.TryRead);
        var text = given.Word("q", $"text of 1 to {LongestText} characters", v => v.Length <= LongestText);
        var confidence = given.Value<Confidence>("confidence", "one of " + string.Join(", ", Vocabulary.Words<Confidence>()), Vocabulary.TryRead);
        var selected = given.Word("sel", "the id of an event: lower-case letters, figures and hyphens", IsSlug);
        var series = given.Word(
            "series",
            "one of " + string.Join(", ", SeriesCatalog.All.Where(s => !s.Cumulative).Select(s => s.Id)),
            v => SeriesCatalog.Find(v) is { Cumulative: false });
        var window = given.Whole("window", 1, LongestWindowDays, "days");
        var sorts = ChartCatalog.All.SelectMany(c => c.Sorts).ToList();
        var sort = given.Word("sort", $"one of {string.Join(", ", sorts)}, with a minus before it from the last to the first", v => sorts.Contains(v.StartsWith('-') ? v[1..] : v));
        var basis = given.Value<DateBasis>("basis", "one of " + string.Join(", ", Vocabulary.Words<DateBasis>()), Vocabulary.TryRead);
        var destinations = given.List("destination", "some of " + string.Join(", ", DestinationWords), v => DestinationWords.Contains(v) ? v : null);
        var anchors = given.List("anchors", $"up to {MostAnchors} ids of events or days such as 2025-04-04", v => IsSlug(v) ? v : null);
        if (anchors.Distinct(StringComparer.Ordinal).Count() > MostAnchors)
        {
            given.Problem("anchors", string.Join(',', anchors), $"up to {MostAnchors} ids of events or days such as 2025-04-04");
        }

        var before = given.Whole("before", 0, MostDaysBefore, "days");
        var after = given.Whole("after", 1, MostDaysAfter, "days");
        var asOf = given.Value<DateOnly>("asOf", "a day: 2025-04-04", (string v, out DateOnly d) => TryPeriod(v, out d, out _) && v.Length == DayFormat.Length);
        var width = given.Whole("width", ShortestSidePx, LongestSidePx, "pixels");
        var height = given.Whole("height", ShortestSidePx, LongestSidePx, "pixels");
        var size = FigureSizes.Find(given.Word("size", "one of " + string.Join(", ", FigureSizes.All.Select(z => z.Id)), v => FigureSizes.Find(v) is not null));
        if (size is not null && (width ?? height) is not null)
        {
            given.Problem("size", size.Id, "either a size or width and height, not both");
            size = null;
        }

        var theme = given.Value<Theme>("theme", "one of " + string.Join(", ", Vocabulary.Words<Theme>()), Vocabulary.TryRead);
        var labels = given.Value<LabelStyle>("labels", "one of " + string.Join(", ", Vocabulary.Words<LabelStyle>()), Vocabulary.TryRead);
        var scale = given.Value<PictureScale>("scale", "one of " + string.Join(", ", Vocabulary.Words<PictureScale>()), Vocabulary.TryRead);
        var tables = (chart is null ? ChartCatalog.All : [chart]).SelectMany(c => c.Tables).Append(CitedSources.Name).Distinct().ToList();
        var table = given.Word("table", "one of " + string.Join(", ", tables), tables.Contains);
        var rev = given.Whole("rev", 1, int.MaxValue, "revisions");

        var defaults = new FigureRequest { AsOf = today };
        var request = new FigureRequest
        {
            Preset = preset,
            From = from,
            To = to,
            Tracks = tracks,
            Directions = directions,
            Instruments = instruments,
            Elements = elements,
            Targets = targets,
            LegalForms = legalForms,
            Scopes = scopes,
            Tiers = tiers,
            Seed = seed,
            Pins = [.. pins.Take(MostPins)],
            Panel = panel ?? defaults.Panel,
            Text = text,
            Confidence = confidence,
            Selected = selected,
            SeriesId = series,
            WindowDays = window ?? defaults.WindowDays,
            Sort = sort,
            Basis = basis ?? defaults.Basis,
            Destinations = destinations,
            Anchors = [.. anchors.Distinct(StringComparer.Ordinal).Take(MostAnchors)],
            BeforeDays = before ?? defaults.BeforeDays,
            AfterDays = after ?? defaults.AfterDays,
            AsOf = asOf ?? today,
            WidthPx = size?.WidthPx ?? width ?? defaults.WidthPx,
            HeightPx = size?.HeightPx ?? height,
            Theme = theme ?? defaults.Theme,
            Labels = labels ?? defaults.Labels,
            Scale = scale ?? defaults.Scale,
            Table = table,
            Rev = rev,
        };
        return new(request, given.Problems());
    }

    /// <summary>The shortest query string that reads back into the same request, without the question mark; defaults are left
    /// out, order is fixed.</summary>
    public static string Write(FigureRequest request, DateOnly today)
    {
        var defaults = new FigureRequest { AsOf = today };
        var parts = new List<string>();
        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
            {
                parts.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
            }
        }

        Add("preset", request.Preset);
        Add("from", request.From is { } from ? First(from) : null);
        Add("to", request.To is { } to ? Last(to) : null);
        Add("tracks", string.Join(',', request.Tracks.Select(t => t.Id)));
        Add("direction", string.Join(',', request.Directions.Select(Vocabulary.Word)));
        Add("instrument", string.Join(',', request.Instruments.Select(Vocabulary.Word)));
        Add("element", string.Join(',', request.Elements));
        Add("target", string.Join(',', request.Targets));
        Add("legalForm", string.Join(',', request.LegalForms.Select(Vocabulary.Word)));
        Add("scope", string.Join(',', request.Scopes.Select(Vocabulary.Word)));
        Add("tier", string.Join(',', request.Tiers.Select(Vocabulary.Word)));
        Add("seed", request.Seed switch { true => "true", false => "false", null => null });
        Add("q", request.Text);
        Add("confidence", request.Confidence is { } confidence ? Vocabulary.Word(confidence) : null);
        Add("sel", request.Selected);
        Add("pins", string.Join(',', request.Pins));
        Add("panel", request.Panel == defaults.Panel ? null : Vocabulary.Word(request.Panel));
        Add("series", request.SeriesId);
        Add("window", Unless(request.WindowDays, defaults.WindowDays));
        Add("sort", request.Sort);
        Add("basis", request.Basis == defaults.Basis ? null : Vocabulary.Word(request.Basis));
        Add("destination", string.Join(',', request.Destinations));
        Add("anchors", string.Join(',', request.Anchors));
        Add("before", Unless(request.BeforeDays, defaults.BeforeDays));
        Add("after", Unless(request.AfterDays, defaults.AfterDays));
        Add("labels", request.Labels == defaults.Labels ? null : Vocabulary.Word(request.Labels));
        Add("asOf", request.AsOf == today ? null : Day(request.AsOf));
        var size = FigureSizes.Of(request.WidthPx, request.HeightPx);
        Add("size", size?.Id);
        Add("width", size is null ? Unless(request.WidthPx, defaults.WidthPx) : null);
        Add("height", size is null ? Unless(request.HeightPx, null) : null);
        Add("theme", request.Theme == defaults.Theme ? null : Vocabulary.Word(request.Theme));
        Add("scale", request.Scale == defaults.Scale ? null : Vocabulary.Word(request.Scale));
        Add("table", request.Table);
        Add("rev", Unless(request.Rev, null));
        return string.Join('&', parts);
    }

    private static string? Unless(int? value, int? ordinary) => value == ordinary ? null : value?.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string First(DateOnly day) =>
        day.ToString(day is { Month: 1, Day: 1 } ? "yyyy" : day.Day == 1 ? "yyyy-MM" : DayFormat, CultureInfo.InvariantCulture);

    private static string Last(DateOnly day) =>
        day.ToString(day is { Month: 12, Day: 31 } ? "yyyy" : day == YearMonth.Of(day).Last ? "yyyy-MM" : DayFormat, CultureInfo.InvariantCulture);

    private static bool TryPeriod(string text, out DateOnly first, out DateOnly last)
    {
        last = default;
        var precision = text.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
        var whole = precision switch { DatePrecision.Year => text + "-01-01", DatePrecision.Month => text + "-01", _ => text };
        if (!DateOnly.TryParseExact(whole, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out first) || first.Year is < FirstYear or > LastYear)
        {
            return false;
        }

        last = DaySpan.Of(first, precision).Last;
        return true;
    }

    private static bool IsSlug(string text) => text.Length <= LongestText && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool IsTarget(string text) => text == "all" || (text.Length == 2 && text.All(char.IsAsciiLetterUpper));

    private delegate bool Reader<T>(string text, out T value);

    private sealed class Given
    {
        private readonly List<ParameterProblem> _problems = [];
        private readonly ILookup<string, string> _values;

        public Given(IEnumerable<KeyValuePair<string, string>> query, IChart? chart)
        {
            var known = chart is null ? Parameters : [.. chart.Parameters, .. Common];
            var all = query.ToList();
            _values = all.Where(p => p.Value.Trim().Length > 0).ToLookup(p => p.Key, p => p.Value.Trim(), StringComparer.Ordinal);
            foreach (var name in all.Select(p => p.Key).Distinct(StringComparer.Ordinal).Where(n => !known.Contains(n)))
            {
                var refusal = chart is not null && Parameters.Contains(name) ? $"nothing in {chart.Id}, which takes" : "no such parameter; there are";
                Problem(name, all.First(p => p.Key == name).Value, $"{refusal} {string.Join(", ", known)}");
            }
        }

        public void Problem(string parameter, string value, string takes) => _problems.Add(new(parameter, value, takes));

        public List<ParameterProblem> Problems() => _problems;

        public string? Word(string name, string takes, Predicate<string> accepts) =>
            TryOne(name, takes, (string v, out string word) => accepts(word = v), out var value) ? value : null;

        public T? Value<T>(string name, string takes, Reader<T> read)
            where T : struct => TryOne(name, takes, read, out var value) ? value : null;

        public int? Whole(string name, int least, int most, string unit) =>
            Value(
                name,
                most == int.MaxValue ? $"a whole number from {least}" : $"a whole number of {unit} from {least} to {most}",
                (string v, out int n) => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out n) && n >= least && n <= most);

        public IReadOnlyList<T> List<T>(string name, string takes, Func<string, T?> find)
            where T : class => [.. Words(name, takes, w => find(w) is not null).Select(w => find(w)!)]; // Only words that it finds.

        public IReadOnlyList<T> List<T>(string name, string takes, Func<string, T?> find)
            where T : struct => [.. Words(name, takes, w => find(w) is not null).Select(w => find(w)!.Value)]; // Only words that it finds.

        public IReadOnlyList<T> Words<T>(string name)
            where T : struct, Enum => List(name, "some of " + string.Join(", ", Vocabulary.Words<T>()), v => Vocabulary.TryRead<T>(v, out var member) ? member : (T?)null);

        private List<string> Words(string name, string takes, Predicate<string> accepts)
        {
            var words = _values[name].SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
            foreach (var word in words.Where(w => !accepts(w)))
            {
                Problem(name, word, takes);
            }

            return words.FindAll(accepts);
        }

        private bool TryOne<T>(string name, string takes, Reader<T> read, out T value)
        {
            value = default!; // Used only where the answer is true.
            var values = _values[name].ToList();
            if (values.Count == 0)
            {
                return false;
            }

            if (values.Count > 1)
            {
                Problem(name, string.Join(" and ", values), takes + ", once");
                return false;
            }

            if (read(values[0], out value))
            {
                return true;
            }

            Problem(name, values[0], takes);
            return false;
        }
    }
}
