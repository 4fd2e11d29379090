using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.ControlIntensity;

/// <summary>How far China controls the seventeen elements: an index over days, and beside it the plain count of those that need
/// a licence.</summary>
public sealed class ControlIntensityChart : IChart
{
    /// <inheritdoc/>
    public string Id => "control-intensity";

    /// <inheritdoc/>
    public string Title => "Control intensity";

    /// <inheritdoc/>
    public string Shows => "An index of how far China controls the 17 rare earths, 0 to 100, beside the count of those that need an export licence.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to", "basis"];

    /// <inheritdoc/>
    public string Page => "/charts/" + Id;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables { get; } = [ControlSteps.Name, MarkedMoves.Name, ShownEvents.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var record = ControlRecord.Of(request, dataset, ControlRecord.DefaultFrom);
        var moves = record.Periods.Count == 0 ? [] : MarkedMoves.Of(dataset, request, record.Window);
        var events = record.Acts.Concat(moves.SelectMany(m => m.Acts)).Distinct().ToList();
        var caption = Caption(request, dataset, record, events.Count) with { Unknown = NotKnown.Of(events, dataset, request.AsOf) };
        var drawing = new IntensityDrawing(record, moves);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(record, caption),
                Legend = drawing.Legend(Sizes.Of(request.WidthPx, request.HeightPx)),
                Height = room => Math.Round(room.Sizes.Text * (room.Sizes.Narrow ? 40 : 36)),
                Draw = drawing.Marks,
                Empty = record.Empty,
            });
        return new(caption, scene, [ControlSteps.Table(record), MarkedMoves.Table(moves), ShownEvents.Table(events)])
        {
            Sources = CitedSources.Of(events),
            Empty = record.Empty,
        };
    }

    private static Caption Caption(FigureRequest request, Dataset dataset, ControlRecord record, int events) =>
        new()
        {
            Title = "How far China controls the seventeen rare earths",
            Subtitle = $"Index of control intensity and elements that need an export licence, {DateText.Window(record.Window.From, record.Window.To)}",
            Filters = request.Basis == DateBasis.Effective ? "Shown: moves on the day on which they take effect" : "",
            Sources = $"Sources: those of {Cells.Whole(events)} acts, listed with each. As of {DateText.LongDay(request.AsOf)}, data revision {Cells.Whole(dataset.Revision)}.",
            Method =
                "Each element has a level each day: 0 none, 1 quota, registration or tracking, 2 export licence, 3 licence with reach outside China, 4 ban or halt; the highest of the acts in force that cover it. "
                + "Intensity is the mean of the 17 levels as a share of 4. Levels are ranks: the index compares days and measures nothing. Suspended acts do not count. Other critical minerals are counted by act and apart.",
            Coverage = record.Coverage(request.AsOf),
            AsOf = request.AsOf,
            Revision = dataset.Revision,
        };

    private static string Description(ControlRecord record, Caption caption)
    {
        if (record.Periods.Count == 0)
        {
            return $"{caption.Subtitle}. {record.Empty}";
        }

        var (first, last) = (record.Periods[0], record.Periods[^1]);
        return $"{caption.Subtitle}. On {DateText.Day(first.Days.First)} {Reading(record, 0)}; on {DateText.Day(last.Days.Last)} {Reading(record, record.Periods.Count - 1)}. {caption.Coverage}".Trim();
    }

    private static string Reading(ControlRecord record, int at) =>
        $"{ControlRecord.Words(record.Intensity[at], "0.0")} of 100, {ControlRecord.Words(record.Licensed[at], "0")} of {Cells.Whole(ElementSymbols.All.Count)} elements need a licence";
}
