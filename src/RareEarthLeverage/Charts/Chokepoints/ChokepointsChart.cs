using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Chokepoints;

/// <summary>China's share of each stage from mine to magnet, one dot for each source.</summary>
public sealed class ChokepointsChart : IChart
{
    private const string Shares = "shares";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("stage", "Stage"),
        new("year", "Year", FigureColumnKind.Number),
        new("value", "Value", FigureColumnKind.Number),
        new("unit", "Unit"),
        new("qualifier", "Qualifier"),
        new("scope", "Share of what"),
        new("publisher", "Publisher"),
        new("source", "Source"),
        new("url", "Address", FigureColumnKind.Link),
        new("published", "Published", FigureColumnKind.Date),
        new("tier", "Kind of source"),
        new("note", "Note"),
        new("id", "Id"),
    ];

    /// <inheritdoc/>
    public string Id => "chokepoints";

    /// <inheritdoc/>
    public string Title => "Chokepoints: China's share by stage";

    /// <inheritdoc/>
    public string Shows => "China's share of mining, separation, metals and magnets: every source a dot with its year and basis, and how far sources lie apart.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["from", "to"];

    /// <inheritdoc/>
    public string Page => "/charts/chokepoints";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [Shares];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var all = dataset.Reference.Chokepoints
            .Where(c => !(c.Year < request.From?.Year) && !(c.Year > request.To?.Year))
            .OrderBy(c => c.Stage).ThenBy(c => c.Year).ThenBy(c => c.Value).ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToList();
        var drawn = all.Where(c => c.Unit == "%").ToList();
        var empty = drawn.Count == 0 ? "No share is recorded for these years." : "";
        var caption = Caption(request, dataset, all, drawn);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = $"{caption.Subtitle}. {string.Join(". ", drawn.GroupBy(c => c.Stage).Select(Spread))}.",
                Legend = ShareDrawing.Legend(drawn, request),
                Height = room => ShareDrawing.Height(drawn, room),
                Draw = plot => ShareDrawing.Marks(drawn, request, plot),
                Empty = empty,
                LeastHeight = room => ShareDrawing.LeastHeight(drawn, room),
            });
        return new(caption, scene, [new(Shares, "China's share by stage, one row for each source", Columns, [.. all.Select(Row)]) { Brief = ["stage", "year", "qualifier", "value", "unit", "scope", "publisher", "url"] }])
        {
            Sources = CitedSources.Of(all.Select(c => ($"{StageWords.Of(c.Stage)} {Cells.Whole(c.Year)}", c.Source))),
            Empty = empty,
        };
    }

    private static Caption Caption(FigureRequest request, Dataset dataset, List<Chokepoint> all, List<Chokepoint> drawn)
    {
        var years = drawn.Count == 0 ? "" : $", {drawn.Min(c => c.Year)} to {drawn.Max(c => c.Year)}";
        var other = all.Count - drawn.Count;
        return new()
        {
            Title = "China's share of the chain from mine to magnet, as sources give it",
            Subtitle = FormattableString.Invariant($"Per cent, one dot for each source and year{years}; the pale band reaches from the lowest to the highest"),
            Filters = (request.From, request.To) is (null, null) ? "" : $"Years {(request.From is { } from ? "from " + Cells.Whole(from.Year) : "")}{(request.To is { } to ? " to " + Cells.Whole(to.Year) : "")}".Replace("  ", " ", StringComparison.Ordinal),
            Sources = $"Sources: {SeriesWords.Count(all.Count, "citation")}, listed in the table. {SeriesWords.Stamp(request, dataset)}",
            Method =
                "Sources count different things: all rare earths or those of magnets, capacity or output, separation or refining. They are never averaged nor joined into a line. "
                + "The band is a spread of statements of different years and bases, not an interval of confidence.",
            Coverage = other == 0 ? "" : $"{SeriesWords.Count(other, "figure")} in other units {(other == 1 ? "stands" : "stand")} in the table only.",
            Unknown = "Which source is right where they differ; most trade sources give no method.",
            AsOf = request.AsOf,
            Revision = dataset.Revision,
        };
    }

    private static string Spread(IGrouping<ChokepointStage, Chokepoint> stage) =>
        $"{StageWords.Of(stage.Key)}: {SeriesWords.Count(stage.Count(), "source")}, {Cells.Number(stage.Min(c => c.Value))} to {Cells.Number(stage.Max(c => c.Value))} per cent";

    private static FigureRow Row(Chokepoint c) =>
        new(
            null,
            [
                StageWords.Of(c.Stage),
                Cells.Whole(c.Year),
                Cells.Number(c.Value),
                c.Unit,
                Cells.Sign(c.Qualifier),
                c.Scope,
                c.Source.Publisher,
                c.Source.Title,
                c.Source.Url,
                c.Source.Published,
                Vocabulary.Word(c.Source.Tier),
                c.Note,
                c.Id,
            ]);
}
