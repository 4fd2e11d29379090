using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The filters that are set, each with the address of the view without it.</summary>
internal static class FilterChips
{
    /// <summary>The chips of a request, in the order of the form.</summary>
    public static IReadOnlyList<FilterChip> Of(FigureRequest request, DateOnly today)
    {
        var chips = new List<FilterChip>();
        void Add(bool isSet, string key, string label, FigureRequest without)
        {
            if (isSet)
            {
                chips.Add(new(key, label, TimelineAddress.Of(without, today)));
            }
        }

        void AddEach<T>(string name, IReadOnlyList<T> values, Func<T, string> word, Func<T, string> label, Func<IReadOnlyList<T>, FigureRequest> with)
        {
            foreach (var value in values)
            {
                Add(true, $"{name}-{word(value)}", label(value), with([.. values.Where(v => !Equals(v, value))]));
            }
        }

        Add(request.Text is not null, "q", $"“{request.Text}”", Without(request, EventFilters.Text));
        Add(request.From is not null || request.To is not null, "from", Period(request), request with { From = null, To = null });
        Add(request.Confidence is not null, "confidence", request.Confidence is { } c ? WordsOf(c) : "", request with { Confidence = null });
        Add(request.Seed is not null, "seed", request.Seed is true ? "Founding documents" : "Not in the founding documents", Without(request, EventFilters.Seed));
        Add(request.Tracks.Count > 0, "tracks", "Tracks: " + string.Join(", ", request.Tracks.Select(t => t.Label)), request with { Tracks = [] });
        Add(request.Directions.Count > 0, "direction", string.Join(", ", request.Directions.Select(EventWords.Of)), Without(request, EventFilters.Direction));
        AddEach("scope", request.Scopes, Vocabulary.Word, EventWords.Of, v => request with { Scopes = v });
        AddEach("legalForm", request.LegalForms, Vocabulary.Word, f => EventWords.Of(f).Split(':')[0], v => request with { LegalForms = v });
        AddEach("tier", request.Tiers, Vocabulary.Word, t => $"Source: {Vocabulary.Word(t)}", v => request with { Tiers = v });
        AddEach("instrument", request.Instruments, Vocabulary.Word, EventWords.Of, v => request with { Instruments = v });
        AddEach("target", request.Targets, t => t, t => $"Aimed at {t}", v => request with { Targets = v });
        AddEach("element", request.Elements, s => s, s => $"Element {s}", v => request with { Elements = v });
        Add(request.AsOf != today, "asOf", $"As of {BritishDate.Of(request.AsOf)}", request with { AsOf = today });
        return chips;
    }

    /// <summary>The request without any filter; period by name, selection, pins and what stands under the lanes stay.</summary>
    public static FigureRequest Cleared(FigureRequest request) =>
        new()
        {
            AsOf = request.AsOf,
            Preset = request.Preset,
            Selected = request.Selected,
            Pins = request.Pins,
            Panel = request.Panel,
            SeriesId = request.SeriesId,
            WindowDays = request.WindowDays,
            Theme = request.Theme,
        };

    /// <summary>The request with filters taken away so far that they keep nothing out.</summary>
    public static FigureRequest Without(FigureRequest request, EventFilters filters) => Each(filters).Aggregate(request, WithoutOne);

    /// <summary>Filters in the words of the advice.</summary>
    public static string Name(EventFilters filters, FigureRequest request) => string.Join(" and ", Each(filters).Select(f => NameOne(f, request)));

    private static IEnumerable<EventFilters> Each(EventFilters filters) => Enum.GetValues<EventFilters>().Where(f => f != EventFilters.None && filters.HasFlag(f));

    private static FigureRequest WithoutOne(FigureRequest request, EventFilters filter) =>
        filter switch
        {
            EventFilters.Track => request with { Tracks = EventTracks.All },
            EventFilters.Direction => request with { Directions = [] },
            EventFilters.Instrument => request with { Instruments = [] },
            EventFilters.Element => request with { Elements = [] },
            EventFilters.Target => request with { Targets = [] },
            EventFilters.LegalForm => request with { LegalForms = [] },
            EventFilters.Scope => request with { Scopes = [] },
            EventFilters.Tier => request with { Tiers = [] },
            EventFilters.Seed => request with { Seed = null },
            EventFilters.Confidence => request with { Confidence = Confidence.Low },
            EventFilters.Text => request with { Text = null },
            EventFilters.Period => request with { Preset = "all", From = null, To = null },
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "Not one filter"),
        };

    private static string NameOne(EventFilters filter, FigureRequest request) =>
        filter switch
        {
            EventFilters.Track => "the choice of tracks",
            EventFilters.Direction => "the direction",
            EventFilters.Instrument => "the instrument",
            EventFilters.Element => "the element",
            EventFilters.Target => "the target",
            EventFilters.LegalForm => "the legal form",
            EventFilters.Scope => "the minerals",
            EventFilters.Tier => "the kind of source",
            EventFilters.Seed => "the founding documents",
            EventFilters.Confidence => "the confidence",
            EventFilters.Text => $"the words “{request.Text}”",
            EventFilters.Period => "the period",
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "Not one filter"),
        };

    private static string Period(FigureRequest request) =>
        (request.From, request.To) switch
        {
            ({ } from, { } to) => DateText.Window(from, to),
            ({ } from, null) => $"From {BritishDate.Of(from)}",
            (null, { } to) => $"To {BritishDate.Of(to)}",
            (null, null) => "",
        };

    private static string WordsOf(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => "High confidence only",
            Confidence.Medium => "Medium and high confidence only",
            Confidence.Low => "Low confidence included",
            _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a confidence"),
        };
}
