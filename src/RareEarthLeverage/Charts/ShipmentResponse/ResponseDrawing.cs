using System.Globalization;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ShipmentResponse;

/// <summary>Puts the panels together: volume and growth, tightening and easing, and the months without a move below.</summary>
internal static class ResponseDrawing
{
    private const double LeastPanelPx = 380;
    private static readonly Direction[] Directions = [Direction.Tightening, Direction.Easing];

    public static double Height(PlotRoom room) => (Columns(room.WidthPx) == 1 ? 4 : 2) * room.Sizes.Text * 19 + PlaceboStrip.Lines * room.Sizes.SmallLine;

    public static IReadOnlyList<LegendEntry> Legend(FigureRequest request)
    {
        var sizes = Sizes.Of(request.WidthPx, request.HeightPx);
        return
        [
            LegendEntry.Line(Ink.Axis, 0.9, dashed: false, "one month with a move"),
            LegendEntry.Line(Ink.China, 3, dashed: false, $"median of at least {OffsetPanel.LeastForMedian} months"),
            LegendEntry.Box(b => new(b) { Fill = Ink.TintBuild, Stroke = Ink.GridStrong }, "month before: buyers stock up"),
            LegendEntry.Box(b => new(b) { Fill = Ink.TintBeijing, Stroke = Ink.GridStrong }, "45 days in which licences are decided"),
            LegendEntry.Sign("*", sizes.Small, "another move within six months"),
            .. MoveStrip.Legend(sizes),
        ];
    }

    public static IEnumerable<Mark> Marks(ResponsePlan plan, Plot plot)
    {
        var (sizes, box) = (plot.Sizes, plot.Box);
        var columns = Columns(box.Width);
        var rows = 4 / columns;
        var gap = sizes.Text * 0.9;
        var strip = Math.Min(PlaceboStrip.Lines * sizes.SmallLine, box.Height * 0.3);
        var (width, height) = ((box.Width - gap * (columns - 1)) / columns, (box.Height - strip - gap * rows) / rows);
        SceneBox Place(int i) => new(box.X + i % columns * (width + gap), box.Y + i / columns * (height + gap), width, height);

        var volumes = Directions.Select(d => plan.Months(d).Select(g => Line(g, plan, VolumeSteps(g.First()), "index")).ToList()).ToList();
        var growths = Directions.Select(d => plan.Months(d).Select(g => Line(g, plan, GrowthSteps(g.First()), "growth")).ToList()).ToList();
        var marks = new List<Mark>();
        for (var i = 0; i < Directions.Length; i++)
        {
            var medians = plan.Medians(Directions[i]);
            var word = Directions[i] == Direction.Tightening ? "Tightening" : "Easing";
            var count = medians is null ? "" : $"{SeriesWords.Count(medians.Moves, "move")} in {SeriesWords.Count(medians.Months, "month")}";
            // On a phone volume and growth of one direction follow each other.
            var (volumeAt, growthAt) = columns == 2 ? (i, i + 2) : (i * 2, i * 2 + 1);
            marks.AddRange(new OffsetPanel(
                sizes, Place(volumeAt), $"{word}: volume, three months before = 100 ({count}; {SeriesWords.Count(Known(volumes[i]), "month")} with an index)", (Alignment.Response.ShipmentResponse.FirstVolumeOffset, Alignment.Response.ShipmentResponse.LastOffset), Range(volumes, 100), 100, v => v.ToString("0", CultureInfo.InvariantCulture))
                .Marks(volumes[i], medians?.Volume ?? []));
            marks.AddRange(new OffsetPanel(
                sizes, Place(growthAt), $"{word}: growth on the year ({SeriesWords.Count(Known(growths[i]), "month")} with growth)", (Alignment.Response.ShipmentResponse.FirstGrowthOffset, Alignment.Response.ShipmentResponse.LastOffset), Range(growths, 0), 0, Percent)
                .Marks(growths[i], medians?.Growth ?? []));
        }

        marks.AddRange(PlaceboStrip.Marks(plan, sizes, new(box.X, box.Bottom - strip, box.Width, strip)));
        return marks;
    }

    /// <summary>How many of the months have any value.</summary>
    private static int Known(List<OffsetLine> lines) => lines.Count(l => l.Steps.Any(s => s.Value is not null));

    private static int Columns(double widthPx) => widthPx >= LeastPanelPx * 2 ? 2 : 1;

    private static (double Low, double High) Range(List<List<OffsetLine>> panels, double level)
    {
        var values = panels.SelectMany(p => p).SelectMany(l => l.Steps).Select(s => s.Value).OfType<decimal>().Select(v => (double)v).Append(level).ToList();
        return (values.Min(), values.Max());
    }

    private static OffsetLine Line(IGrouping<YearMonth, MoveResponse> month, ResponsePlan plan, List<(int, int, decimal?)> steps, string measure)
    {
        var star = month.Any(m => m.Overlapping.Count > 0) ? "*" : "";
        return new(
            DateText.Month(month.Key) + star,
            $"{DateText.Month(month.Key)}, {measure}: {string.Join("; ", month.Select(m => MarkedMoves.Label(m.Move)))}{(star.Length > 0 ? "; other moves lie within six months" : "")}",
            [.. month.SelectMany(m => m.Move.Acts).Select(a => a.Id).Distinct(StringComparer.Ordinal)],
            steps);
    }

    private static List<(int First, int Last, decimal? Value)> VolumeSteps(MoveResponse move) => [.. move.Volume.Select(v => (v.FirstOffset, v.LastOffset, v.Index))];

    // A bound is no height: more than 20% is not drawn at 20%.
    private static List<(int First, int Last, decimal? Value)> GrowthSteps(MoveResponse move) =>
        [.. move.Growth.Select(g => (g.FirstOffset, g.LastOffset, g.Growth.Shown is { Qualifier: Qualifier.Exact or Qualifier.About } rate ? rate.Percent : (decimal?)null))];

    private static string Percent(double value) => value == 0 ? "0" : (value > 0 ? "+" : "−") + Math.Abs(value).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
