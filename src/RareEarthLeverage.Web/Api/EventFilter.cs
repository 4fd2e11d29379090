using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Api;

/// <summary>The filters that lists of events take.</summary>
internal sealed class EventFilter
{
    private const int LongestText = 200;

    public static readonly IReadOnlyList<ApiParameter> Parameters =
    [
        new("track", $"a track: {string.Join(", ", EventTracks.All.Select(t => t.Id))}", Many: true),
        Of<Direction>("direction"),
        Of<Instrument>("instrument"),
        new("element", $"the symbol of a rare earth: {string.Join(", ", ElementSymbols.All)}", Many: true),
        new("target", "a code of two capital letters such as US, EU, or all", Many: true),
        Of<MineralScope>("scope"),
        new("confidence", $"the lowest confidence shown: {string.Join(", ", Vocabulary.Words<Confidence>())}; low when left out"),
        Of<LegalForm>("legalForm"),
        new("seed", "true or false"),
        new("q", $"words of title, summary, reference or notes, up to {LongestText} characters"),
        new("from", "a day, month or year such as 2025-04-04, 2025-04 or 2025"),
        new("to", "a day, month or year such as 2025-04-04, 2025-04 or 2025, not before from"),
    ];

    private readonly IReadOnlyList<EventTrack> _tracks;
    private readonly IReadOnlyList<Direction> _directions;
    private readonly IReadOnlyList<Instrument> _instruments;
    private readonly IReadOnlyList<string> _elements;
    private readonly IReadOnlyList<string> _targets;
    private readonly IReadOnlyList<MineralScope> _scopes;
    private readonly IReadOnlyList<LegalForm> _forms;
    private readonly Confidence _confidence;
    private readonly bool? _seed;
    private readonly string? _text;
    private readonly DateOnly? _from;
    private readonly DateOnly? _to;

    public EventFilter(ApiQuery query)
    {
        _tracks = query.Choices("track", EventTracks.Find);
        _directions = query.Words<Direction>("direction");
        _instruments = query.Words<Instrument>("instrument");
        _elements = query.Choices("element", s => ElementSymbols.Has(s) ? s : null);
        _targets = query.Choices("target", s => s is "all" || (s.Length == 2 && s.All(char.IsAsciiLetterUpper)) ? s : null);
        _scopes = query.Words<MineralScope>("scope");
        _forms = query.Words<LegalForm>("legalForm");
        _confidence = query.Word<Confidence>("confidence") ?? Confidence.Low;
        _seed = query.Flag("seed");
        _text = query.Text("q");
        if (_text is { Length: > LongestText })
        {
            query.Refuse("q", _text);
        }

        _from = query.Period("from")?.First;
        _to = query.Period("to")?.Last;
        if (_from > _to)
        {
            query.Refuse("to", query.Text("to") ?? "");
        }
    }

    /// <summary>Whether an event passes. A date that is not exact to the day passes when some day of it lies in the
    /// period.</summary>
    public bool Passes(PolicyEvent e) =>
        e.Confidence >= _confidence
        && (_seed is not { } seed || e.Seed == seed)
        && (_from is not { } from || e.Span.Last >= from)
        && (_to is not { } to || e.Span.First <= to)
        && Any(_tracks, e.Track)
        && Any(_directions, e.Direction)
        && Any(_instruments, e.Instrument)
        && (_elements.Count == 0 || _elements.Any(e.Elements.Contains))
        && (_targets.Count == 0 || _targets.Any(e.Targets.Contains))
        && (_scopes.Count == 0 || (e.MineralScope is { } scope && _scopes.Contains(scope)))
        && (_forms.Count == 0 || (e.LegalForm is { } form && _forms.Contains(form)))
        && (_text is not { } text || Has(e, text));

    private static bool Any<T>(IReadOnlyList<T> wanted, T value) => wanted.Count == 0 || wanted.Contains(value);

    private static bool Has(PolicyEvent e, string text) =>
        e.Title.Contains(text, StringComparison.OrdinalIgnoreCase)
        || e.Summary.Contains(text, StringComparison.OrdinalIgnoreCase)
        || e.Notes.Contains(text, StringComparison.OrdinalIgnoreCase)
        || e.Reference?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;

    private static ApiParameter Of<T>(string name)
        where T : struct, Enum => new(name, $"one of {string.Join(", ", Vocabulary.Words<T>())}", Many: true);
}
