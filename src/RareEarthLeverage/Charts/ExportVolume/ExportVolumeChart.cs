using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ExportVolume;

/// <summary>What was shipped each month, with the moves marked above.</summary>
public sealed class ExportVolumeChart : IChart
{
    private const string Volume = "volume";

    /// <summary>First day when the request names none: a year before the story of 2025, on which its growth is reckoned.</summary>
    private static readonly DateOnly DefaultFrom = new(2024, 1, 1);

    /// <inheritdoc/>
    public string Id => "export-volume";

    /// <inheritdoc/>
    public string Title => "Export volume by month";

    /// <inheritdoc/>
    public string Shows => "What China shipped each month, figures set aside shown faintly, gaps as gaps, China's moves marked on the same axis.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "series", "basis"];

    /// <inheritdoc/>
    public string Page => "/charts/export-volume";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [Volume, AmountTables.SetAside, MarkedMoves.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new VolumePlan(request, dataset, DefaultFrom);
        var rows = plan.Amounts.Select(a => (plan.Series, a)).ToList();
        var observations = plan.Amounts.SelectMany(a => a.SetAside.Prepend(a.InUse)).OfType<TradeObservation>().ToList();
        var caption = Caption(plan, observations);
        var empty = plan.Series.Unit == FigureUnit.Percent
            ? "No amounts: this series holds rates of growth. See the figure of export growth."
            : plan.Amounts.All(a => a.Value is null) ? $"No figure of this series in {DateText.Window(plan.Window.From, plan.Window.To)}: choose another period or series." : "";
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(plan, caption),
                Legend = VolumeDrawing.Legend(plan),
                Height = room => room.Sizes.Text * (room.Sizes.Narrow ? 24 : 30),
                Draw = plot => VolumeDrawing.Marks(plan, plot),
                Empty = empty,
            });
        return new(
            caption,
            scene,
            [
                AmountTables.InUse(Volume, $"{plan.Series.Title}, by month", rows) with { Bars = new("month", "last_month", "value", "qualifier", Vocabulary.Word(plan.Series.Unit)) },
                AmountTables.OfSetAside(rows),
                MarkedMoves.Table(plan.Moves),
            ])
        {
            Sources = CitedSources.Of(observations, plan.Moves.SelectMany(m => m.Acts)),
            Empty = empty,
        };
    }

    private static Caption Caption(VolumePlan plan, List<TradeObservation> observations) =>
        new()
        {
            Title = plan.Series.Title,
            Subtitle = $"Exports from China by month, {DateText.Window(plan.Window.From, plan.Window.To)}, with China's export-control moves on the same axis",
            Filters = plan.Request.Basis == Alignment.DateBasis.Effective ? "Moves stand on the day on which they took effect, where it is known" : "",
            Sources = SeriesWords.Sources(observations, plan.Moves, plan.Request, plan.Dataset),
            Method =
                "A bar is the figure in use for its month. January and February are one bar of double width where customs released them as one figure: it stands as high as the mean of both, "
                + "so that its area is their sum. A short faint line is a figure set aside: a later revision, another count or another source. " + SeriesWords.MovesAreNotCauses(plan.Moves),
            Coverage = SeriesWords.Gaps(plan.Gaps, "figure"),
            Unknown = "A gap means that no source with the figure was found, not that nothing was shipped.",
            AsOf = plan.Request.AsOf,
            Revision = plan.Dataset.Revision,
        };

    private static string Description(VolumePlan plan, Caption caption)
    {
        const int named = 36;
        var known = plan.Amounts.Where(a => a.Value is not null).TakeLast(named)
            .Select(a => $"{a.Words} {AmountText.Of(a.Value ?? 0, a.Qualifier, plan.Series.Unit)}");
        return $"{caption.Subtitle}. {string.Join(", ", known)}. {SeriesWords.Count(plan.Moves.Count, "move")} marked. {caption.Coverage}".Trim();
    }
}
