using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Api;

/// <summary>What <see cref="FigureQuery"/> reads, described for OpenAPI.</summary>
internal static class FigureParameters
{
    public static readonly IReadOnlyList<ApiParameter> All =
    [
        new("from", "a day, month or year such as 2025-04-04, 2025-04 or 2025"),
        new("to", "a day, month or year such as 2025-04-04, 2025-04 or 2025"),
        new("preset", "a named period instead of from and to"),
        new("tracks", $"a track: {string.Join(", ", EventTracks.All.Select(t => t.Id))}", Many: true),
        new("direction", $"one of {string.Join(", ", Vocabulary.Words<Direction>())}", Many: true),
        new("instrument", $"one of {string.Join(", ", Vocabulary.Words<Instrument>())}", Many: true),
        new("element", $"the symbol of a rare earth: {string.Join(", ", ElementSymbols.All)}", Many: true),
        new("target", "a code of two capital letters such as US, EU, or all", Many: true),
        new("legalForm", $"one of {string.Join(", ", Vocabulary.Words<LegalForm>())}", Many: true),
        new("scope", $"minerals: {string.Join(", ", Vocabulary.Words<MineralScope>())}", Many: true),
        new("tier", $"a kind of source of which an event has at least one: {string.Join(", ", Vocabulary.Words<SourceTier>())}", Many: true),
        new("seed", "true: only facts of the founding documents; false: only the others"),
        new("pins", $"ids of up to {FigureQuery.MostPins} events set side by side", Many: true),
        new("panel", $"what stands under the lanes: {string.Join(", ", Vocabulary.Words<TimelinePanel>())}"),
        new("q", "words of title, summary, reference or notes"),
        new("confidence", $"the lowest confidence drawn: {string.Join(", ", Vocabulary.Words<Confidence>())}; medium, and landmarks of low confidence, when left out"),
        new("sel", "the id of an event"),
        new("series", $"the id of a series: {string.Join(", ", SeriesCatalog.All.Select(s => s.Id))}"),
        new("sort", "a column of the first table, with a minus before it from the last to the first; the order of time when left out"),
        new("window", "days before the selected event in which a trigger is nearby, 1 to 365"),
        new("basis", $"which date of an act counts: {string.Join(", ", Vocabulary.Words<DateBasis>())}; announced when left out"),
        new("destination", $"where magnets went: {string.Join(", ", FigureQuery.DestinationWords)}; all when left out", Many: true),
        new("anchors", $"up to {FigureQuery.MostAnchors} ids of events or days such as 2025-04-04", Many: true),
        new("asOf", "a day such as 2025-04-04; today when left out"),
        new("width", "pixels, 200 to 4000"),
        new("height", "pixels, 200 to 4000"),
        new("size", $"a named width and height instead of both: {string.Join(", ", FigureSizes.All.Select(s => s.Id))}"),
        new("labels", $"{string.Join(", ", Vocabulary.Words<LabelStyle>())}; key puts numbers at the marks of the leverage timeline and lists the labels below"),
        new("theme", $"one of {string.Join(", ", Vocabulary.Words<Theme>())}"),
        new("scale", $"dots for each pixel of a PNG: {string.Join(", ", Vocabulary.Words<PictureScale>())}; 300dpi takes a pixel as 1/96 inch"),
        new("table", "the table that CSV writes"),
    ];

    /// <summary>Those that a chart takes.</summary>
    public static IReadOnlyList<ApiParameter> Of(IChart chart) =>
        [.. All.Where(p => chart.Parameters.Contains(p.Name) || FigureQuery.Common.Contains(p.Name))];
}
