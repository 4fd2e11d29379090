using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.ExportGrowth;

/// <summary>Growth on the year before, as reported and as recomputed, side by side.</summary>
public sealed class ExportGrowthChart : IChart
{
    private static readonly DateOnly DefaultFrom = new(2024, 12, 1);

    /// <inheritdoc/>
    public string Id => "export-growth";

    /// <inheritdoc/>
    public string Title => "Export growth, reported and recomputed";

    /// <inheritdoc/>
    public string Shows => "Year-on-year growth of exports by month as sources reported it and as the tonnages give it, side by side, with China's moves on the same axis.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "series", "basis"];

    /// <inheritdoc/>
    public string Page => "/charts/export-growth";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [GrowthTable.Name, MarkedMoves.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new GrowthPlan(request, dataset, DefaultFrom);
        var observations = plan.Periods.SelectMany(p => new[] { p.Observation, p.Recomputed is null ? null : p.Base }).OfType<TradeObservation>().Distinct().ToList();
        var caption = Caption(plan, observations);
        var empty = plan.Periods.All(p => p.Shown is null) ? $"No growth is known of this series in {DateText.Window(plan.Window.From, plan.Window.To)}: choose another period or series." : "";
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(plan, caption),
                Legend = GrowthDrawing.Legend(plan),
                Height = room => room.Sizes.Text * (room.Sizes.Narrow ? 24 : 30),
                Draw = plot => GrowthDrawing.Marks(plan, plot),
                Empty = empty,
            });
        return new(caption, scene, [GrowthTable.Of(plan), MarkedMoves.Table(plan.Moves)])
        {
            Sources = CitedSources.Of(observations, plan.Moves.SelectMany(m => m.Acts)),
            Empty = empty,
        };
    }

    private static Caption Caption(GrowthPlan plan, List<TradeObservation> observations)
    {
        var differences = plan.Periods.Select(GrowthDifference.Points).OfType<decimal>().Select(Math.Abs).ToList();
        return new()
        {
            Title = plan.Series.Unit == FigureUnit.Percent ? plan.Series.Title : $"{plan.Series.Title}: growth on the year before",
            Subtitle = $"As sources reported it and as recomputed from the figures in use, by month, {DateText.Window(plan.Window.From, plan.Window.To)}, with China's export-control moves on the same axis",
            Filters = plan.Request.Basis == Alignment.DateBasis.Effective ? "Moves stand on the day on which they took effect, where it is known" : "",
            Sources = SeriesWords.Sources(observations, plan.Moves, plan.Request, plan.Dataset),
            Method =
                "Growth is on the same month of the year before. Left of a pair: as the source of the figure reported it. Right: recomputed from the figures in use of both years, only where both are known; a missing bar of a pair is a rate that is not known. "
                + "“More than 20%” is a bar without a top, never 20%. January and February are one bar of double width where customs released them as one figure. " + SeriesWords.MovesAreNotCauses(plan.Moves),
            Coverage = string.Join(
                ' ',
                new[]
                {
                    SeriesWords.Gaps(plan.Gaps, "growth"),
                    differences.Count == 0 ? "In no month are both rates known."
                    : $"Both rates are known for {SeriesWords.Count(differences.Count, "period")}; they differ by at most {Cells.Rounded(differences.Max(), 1)} points.",
                }.Where(t => t.Length > 0)),
            Unknown = "A gap means that no source with the figure was found, not that nothing changed.",
            AsOf = plan.Request.AsOf,
            Revision = plan.Dataset.Revision,
        };
    }

    private static string Description(GrowthPlan plan, Caption caption)
    {
        const int named = 36;
        var known = plan.Periods.Where(p => p.Shown is not null).TakeLast(named).Select(GrowthDrawing.Words);
        return $"{caption.Subtitle}. {string.Join("; ", known)}. {SeriesWords.Count(plan.Moves.Count, "move")} marked. {caption.Coverage}".Trim();
    }
}
