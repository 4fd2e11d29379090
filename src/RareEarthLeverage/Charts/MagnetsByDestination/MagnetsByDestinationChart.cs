using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Charts.MagnetsByDestination;

/// <summary>Where China's magnets went, month by month.</summary>
public sealed class MagnetsByDestinationChart : IChart
{
    private const string Magnets = "magnets";
    private static readonly DateOnly DefaultFrom = new(2024, 1, 1);

    /// <inheritdoc/>
    public string Id => "magnets-by-destination";

    /// <inheritdoc/>
    public string Title => "Magnet exports by destination";

    /// <inheritdoc/>
    public string Shows => "Permanent magnets shipped from China to the United States, Germany, Japan, South Korea and everybody else, month by month, gaps as gaps.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "basis", "destination"];

    /// <inheritdoc/>
    public string Page => "/charts/magnets-by-destination";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [Magnets, AmountTables.SetAside, MarkedMoves.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var plan = new MagnetPlan(request, dataset, DefaultFrom);
        var rows = plan.Panels.SelectMany(p => p.Amounts.Select(a => (p.Destination.Definition, a))).ToList();
        var empty = rows.TrueForAll(r => r.a.Value is null) ? $"No figure of these destinations in {DateText.Window(plan.Window.From, plan.Window.To)}: choose another period." : "";
        var caption = Caption(plan);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(plan, caption),
                Legend = MagnetDrawing.Legend(plan),
                Height = room => MagnetDrawing.Height(plan, room),
                Draw = plot => MagnetDrawing.Marks(plan, plot),
                Empty = empty,
            });
        return new(
            caption,
            scene,
            [
                AmountTables.InUse(Magnets, "Permanent magnet exports by destination and month, tonnes", rows) with { Brief = ["month", "last_month", "series", "value", "qualifier", "publisher", "url"] },
                AmountTables.OfSetAside(rows),
                MarkedMoves.Table(plan.Moves),
            ])
        {
            Sources = CitedSources.Of(plan.Observations, plan.Moves.SelectMany(m => m.Acts)),
            Empty = empty,
        };
    }

    private static Caption Caption(MagnetPlan plan) =>
        new()
        {
            Title = "Permanent magnet exports from China by destination",
            Subtitle = $"Tonnes a month, {DateText.Window(plan.Window.From, plan.Window.To)}, with China's export-control moves on the same axis",
            Filters = string.Join(
                "; ",
                new[]
                {
                    plan.Request.Destinations.Count > 0 ? "Destinations: " + string.Join(", ", plan.Panels.Select(p => p.Destination.Label)) : "",
                    plan.Request.Basis == Alignment.DateBasis.Effective ? "Moves stand on the day on which they took effect, where it is known" : "",
                }.Where(t => t.Length > 0)),
            Sources = SeriesWords.Sources(plan.Observations, plan.Moves, plan.Request, plan.Dataset),
            Method =
                "The four countries share one scale. All others are the total less the four, only in months in which all five figures are known; a bound such as “over 800” enters no difference. "
                + "Of China's moves only landmarks are marked; the table has all. " + SeriesWords.MovesAreNotCauses(plan.Moves),
            Coverage = string.Join(' ', plan.Panels.Select(p => (p.Destination.Label, Known: p.Amounts.Where(a => a.Value is not null).Sum(a => a.Months), Of: p.Amounts.Sum(a => a.Months)))
                .Select(p => $"{p.Label}: {Cells.Whole(p.Known)} of {SeriesWords.Count(p.Of, "month")} known.")),
            Unknown = "A gap means that no source with the figure was found, not that nothing was shipped.",
            AsOf = plan.Request.AsOf,
            Revision = plan.Dataset.Revision,
        };

    private static string Description(MagnetPlan plan, Caption caption)
    {
        const int named = 12;
        var known = plan.Panels.Select(p =>
            $"{p.Destination.Label}: {string.Join(", ", p.Amounts.Where(a => a.Value is not null).TakeLast(named).Select(a => $"{a.Words} {AmountText.Of(a.Value ?? 0, a.Qualifier, FigureUnit.Tonnes)}"))}");
        return $"{caption.Subtitle}. {string.Join(". ", known)}. {caption.Coverage}".Trim();
    }
}
