using RareEarthLeverage.Alignment;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts;

/// <summary>What a figure shows: the query string of the page and of the file, read once. Parameters that are null take the
/// default that the chart states.</summary>
public sealed record FigureRequest
{
    /// <summary>First day of the window (<c>from</c>: a day, month or year); null takes the chart's default.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the window, included (<c>to</c>).</summary>
    public DateOnly? To { get; init; }

    /// <summary>A named window of <see cref="Presets"/> instead of from and to (<c>preset</c>); null when none is named.</summary>
    public string? Preset { get; init; }

    /// <summary>Tracks drawn (<c>tracks</c>), each once, in the order of the lanes; empty means the chart's default.</summary>
    public IReadOnlyList<EventTrack> Tracks
    {
        get;
        init => field = [.. EventTracks.All.Where(value.Contains)];
    } = [];

    /// <summary>Directions drawn (<c>direction</c>), each once, in the order of the vocabulary; empty means all.</summary>
    public IReadOnlyList<Direction> Directions
    {
        get;
        init => field = [.. value.Distinct().Order()];
    } = [];

    /// <summary>Instruments drawn (<c>instrument</c>), in the order of the vocabulary; empty means all.</summary>
    public IReadOnlyList<Instrument> Instruments
    {
        get;
        init => field = [.. value.Distinct().Order()];
    } = [];

    /// <summary>Symbols of rare earths of which an event names at least one (<c>element</c>), by atomic number; empty means all
    /// events, those included that name none.</summary>
    public IReadOnlyList<string> Elements
    {
        get;
        init => field = [.. ElementSymbols.All.Where(value.Contains)];
    } = [];

    /// <summary>Targets of which an event names at least one (<c>target</c>): codes of two capital letters, or all; sorted;
    /// empty means all events.</summary>
    public IReadOnlyList<string> Targets
    {
        get;
        init => field = [.. value.Distinct().Order(StringComparer.Ordinal)];
    } = [];

    /// <summary>Legal forms drawn (<c>legalForm</c>); empty means all events, those included that have none.</summary>
    public IReadOnlyList<LegalForm> LegalForms
    {
        get;
        init => field = [.. value.Distinct().Order()];
    } = [];

    /// <summary>Mineral scopes drawn (<c>scope</c>); empty means all events, those included that have none.</summary>
    public IReadOnlyList<MineralScope> Scopes
    {
        get;
        init => field = [.. value.Distinct().Order()];
    } = [];

    /// <summary>Kinds of source of which an event has at least one (<c>tier</c>); empty means all.</summary>
    public IReadOnlyList<SourceTier> Tiers
    {
        get;
        init => field = [.. value.Distinct().Order()];
    } = [];

    /// <summary>True for facts of the founding documents only, false for the others only (<c>seed</c>); null means both.</summary>
    public bool? Seed { get; init; }

    /// <summary>Events set side by side (<c>pins</c>), in the order in which they were pinned, each once.</summary>
    public IReadOnlyList<string> Pins
    {
        get;
        init => field = [.. value.Distinct(StringComparer.Ordinal)];
    } = [];

    /// <summary>What stands under the lanes (<c>panel</c>).</summary>
    public TimelinePanel Panel { get; init; }

    /// <summary>Text that titles, summaries, references or notes must contain (<c>q</c>); null means no such filter.</summary>
    public string? Text { get; init; }

    /// <summary>Lowest confidence drawn (<c>confidence</c>); null means medium, with those of low confidence only where their
    /// weight is 5.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Selected event (<c>sel</c>).</summary>
    public string? Selected { get; init; }

    /// <summary>Series drawn under the lanes (<c>series</c>); null means the headline.</summary>
    public string? SeriesId
    {
        get;
        init => field = value == SeriesCatalog.Headline ? null : value;
    }

    /// <summary>Window for nearby triggers of the selection in days (<c>window</c>), 1 to 365.</summary>
    public int WindowDays { get; init; } = 30;

    /// <summary>Which date of an act counts (<c>basis</c>).</summary>
    public DateBasis Basis { get; init; } = DateBasis.Announced;

    /// <summary>Destinations drawn (<c>destination</c>), words of <see cref="FigureQuery.DestinationWords"/>, each once, in
    /// their order; empty means all.</summary>
    public IReadOnlyList<string> Destinations
    {
        get;
        init => field = [.. FigureQuery.DestinationWords.Where(value.Contains)];
    } = [];

    /// <summary>Events by id, or days, that are set side by side (<c>anchors</c>), in the order given; empty means the chart's
    /// default.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>Days shown before day 0 (<c>before</c>), 0 to 365.</summary>
    public int BeforeDays { get; init; } = 90;

    /// <summary>Days shown after day 0 (<c>after</c>), 1 to 730.</summary>
    public int AfterDays { get; init; } = 270;

    /// <summary>Day for which status and today line are drawn (<c>asOf</c>).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Width in pixels, 200 to 4000 (<c>width</c>, or with the height as a name of <see cref="FigureSizes"/>:
    /// <c>size</c>).</summary>
    public int WidthPx { get; init; } = 1392;

    /// <summary>Height in pixels, 200 to 4000 (<c>height</c>); null lets the content decide.</summary>
    public int? HeightPx { get; init; }

    /// <summary>Colours (<c>theme</c>).</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>Labels or numbers at the marks, where the chart offers both (<c>labels</c>).</summary>
    public LabelStyle Labels { get; init; } = LabelStyle.Text;

    /// <summary>Dots for each pixel, where the file is made of dots (<c>scale</c>).</summary>
    public PictureScale Scale { get; init; }

    /// <summary>The table that CSV writes (<c>table</c>); null means the first.</summary>
    public string? Table { get; init; }

    /// <summary>Column by which the rows of the first table stand (<c>sort</c>), with a minus before it from the last to the
    /// first; null keeps the order of time.</summary>
    public string? Sort { get; init; }

    /// <summary>Data revision to draw (<c>rev</c>), 1 or more; null means the newest. Whoever loads the dataset keeps to it.</summary>
    public int? Rev { get; init; }

    /// <summary>True when both show the same; lists compare by what they hold.</summary>
    public bool Equals(FigureRequest? other) =>
        other is not null
        && (From, To, Preset, Text, Confidence, Selected) == (other.From, other.To, other.Preset, other.Text, other.Confidence, other.Selected)
        && (SeriesId, WindowDays, AsOf, WidthPx, HeightPx, Theme, Scale, Table, Sort, Rev)
            == (other.SeriesId, other.WindowDays, other.AsOf, other.WidthPx, other.HeightPx, other.Theme, other.Scale, other.Table, other.Sort, other.Rev)
        && Basis == other.Basis
        && (BeforeDays, AfterDays) == (other.BeforeDays, other.AfterDays)
        && Destinations.SequenceEqual(other.Destinations)
        && Anchors.SequenceEqual(other.Anchors)
        && Labels == other.Labels
        && Tracks.SequenceEqual(other.Tracks)
        && Directions.SequenceEqual(other.Directions)
        && (Seed, Panel) == (other.Seed, other.Panel)
        && Instruments.SequenceEqual(other.Instruments)
        && Elements.SequenceEqual(other.Elements)
        && Targets.SequenceEqual(other.Targets)
        && LegalForms.SequenceEqual(other.LegalForms)
        && Scopes.SequenceEqual(other.Scopes)
        && Tiers.SequenceEqual(other.Tiers)
        && Pins.SequenceEqual(other.Pins);

    /// <summary>Agrees with <see cref="Equals(FigureRequest?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(From, To, Preset, Text, Selected, AsOf, WidthPx, Tracks.Count);
}
