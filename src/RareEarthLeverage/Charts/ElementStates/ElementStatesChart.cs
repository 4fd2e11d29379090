using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.ElementStates;

/// <summary>How far each of the seventeen elements is controlled, over time.</summary>
public sealed class ElementStatesChart : IChart
{
    /// <inheritdoc/>
    public string Id => "element-states";

    /// <inheritdoc/>
    public string Title => "Element states";

    /// <inheritdoc/>
    public string Shows => "How far each of the 17 rare earths is controlled over time, from none to a ban, and how many need an export licence.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to"];

    /// <inheritdoc/>
    public string Page => "/charts/" + Id;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables { get; } = [ElementRows.States, ElementRows.Months, ShownEvents.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var record = ControlRecord.Of(request, dataset, ControlRecord.DefaultFrom);
        var acts = record.Acts;
        var caption = Caption(request, dataset, record, acts.Count) with { Unknown = NotKnown.Of(acts, dataset, request.AsOf) };
        var drawing = new StatesDrawing(record, ElementRows.Of(dataset));
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(record, caption),
                Legend = drawing.Legend(),
                Height = drawing.Height,
                Draw = drawing.Marks,
                Empty = record.Empty,
            });
        return new(caption, scene, [.. ElementRows.Tables(record, dataset), ShownEvents.Table(acts)]) { Sources = CitedSources.Of(acts), Empty = record.Empty };
    }

    private static Caption Caption(FigureRequest request, Dataset dataset, ControlRecord record, int acts) =>
        new()
        {
            Title = "State of control of the seventeen rare earths",
            Subtitle = $"Level of China's export controls for each element, {DateText.Window(record.Window.From, record.Window.To)}",
            Filters = "",
            Sources = $"Sources: those of {Cells.Whole(acts)} acts, listed with each. As of {DateText.LongDay(request.AsOf)}, data revision {Cells.Whole(dataset.Revision)}.",
            Method =
                "The level of a day is the highest of the acts in force that cover the element; the row changes on the day on which it does. Suspended acts do not count, a ban by end user names no element, and what is announced only does not count yet. "
                + "Light, medium and heavy are customary groups; where an element belongs differs between sources. Other critical minerals are counted by act and apart.",
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

        var last = record.Periods[^1];
        var states = ElementSymbols.All.Select(s => ElementRun.Of(s, [last], byActs: false)[0]).GroupBy(r => r.Words).Select(g => $"{g.Key}: {string.Join(", ", g.Select(r => r.Symbol))}");
        return $"{caption.Subtitle}. On {DateText.Day(last.Days.Last)}: {string.Join("; ", states)}. {caption.Coverage}".Trim();
    }
}
