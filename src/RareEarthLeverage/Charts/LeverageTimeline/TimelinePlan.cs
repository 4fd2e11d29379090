using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Everything that is known before heights are shared out: window, axis, events, lines and growth.</summary>
internal sealed class TimelinePlan
{
    private readonly IReadOnlyList<LaneFilling> _fillings;

    public TimelinePlan(FigureRequest request, Dataset dataset)
    {
        (Request, Dataset) = (request, dataset);
        Window = TimelineWindow.Of(request, dataset);
        Selection = EventSelection.Of(request, dataset, Window);
        Lanes = LeverageTimeline.Lanes.Of(request);
        Sizes = Sizes.Of(request.WidthPx, request.HeightPx);
        Series = SeriesCatalog.Find(request.SeriesId) ?? SeriesCatalog.Find(SeriesCatalog.Headline)!; // The headline is in the catalogue.
        Intensity = request.Panel == TimelinePanel.Intensity ? ControlRecord.Over(new(Window.From, Window.To), dataset, request.AsOf) : null;
        Figures = PanelFigures.Of(request, dataset, Window, Series);
        // Growth is nobody's business where something else stands under the lanes.
        Growth = Intensity is null && Figures is null ? GrowthPanel.Over(dataset, Series.Id, Window, request.AsOf) : [];

        var gutter = Sizes.Narrow ? 0 : Math.Ceiling(Lanes.Select(l => TextWidths.Of(l.Label, Sizes.Text, bold: true)).Append(Sizes.Text * 3).Max() + Sizes.Text * 1.1);
        Time = new(Window.From, Window.To, Sizes.Margin + gutter + (Sizes.Narrow ? Sizes.Glyph * 0.6 : Sizes.Glyph), request.WidthPx - Sizes.Margin - Sizes.Glyph);
        Marks =
        [
            .. Selection.Shown
                .Select((e, i) => (Event: e, Key: i, Lane: LaneOf(e)))
                .Where(x => x.Lane >= 0)
                .Select(x => EventMark.Of(x.Key, x.Event, x.Lane, Time, Sizes, IsUnrecorded(x.Event), x.Event.Id == Selected)),
        ];
        if (request.Labels == LabelStyle.Key)
        {
            (Marks, Key) = EventKey.Number(Marks, request, Sizes);
        }

        Pins = [.. request.Pins.Select((id, i) => (Number: i, Mark: Marks.FirstOrDefault(m => m.Event.Id == id && !m.IsBefore))).Where(p => p.Mark is not null).Select(p => (p.Number, p.Mark!))]; // Those without a mark are left out.
        Connectors = LeverageTimeline.Connectors.Of(Marks, Selection, request, dataset);
        Channels = new(Connectors, Lanes.Count);
        var byLane = Marks.ToLookup(m => m.Lane);
        _fillings = [.. Lanes.Select((lane, i) => new LaneFilling(lane, i, [.. byLane[i]], Connectors, Time, Sizes, Selected))];
    }

    public FigureRequest Request { get; }

    public Dataset Dataset { get; }

    public TimelineWindow Window { get; }

    public EventSelection Selection { get; }

    public IReadOnlyList<Lane> Lanes { get; }

    public Sizes Sizes { get; }

    /// <summary>The series under the lanes.</summary>
    public SeriesDefinition Series { get; }

    /// <summary>The state of control, where it is drawn in place of growth; null where it is not.</summary>
    public ControlRecord? Intensity { get; }

    /// <summary>Its growth in the window; empty where something else stands under the lanes.</summary>
    public IReadOnlyList<PeriodGrowth> Growth { get; }

    /// <summary>The figures under the lanes where they are neither growth nor the state of control; else null.</summary>
    public PanelFigures? Figures { get; }

    /// <summary>The pinned events in view, with their numbers.</summary>
    public IReadOnlyList<(int Number, EventMark Mark)> Pins { get; }

    public TimeScale Time { get; }

    /// <summary>All marks, by time.</summary>
    public IReadOnlyList<EventMark> Marks { get; }

    /// <summary>The key to the numbers at the marks; null where they carry labels.</summary>
    public EventKey? Key { get; }

    public IReadOnlyList<Connector> Connectors { get; }

    public Channels Channels { get; }

    /// <summary>Id of the selected event when it is shown.</summary>
    public string? Selected => Selection.SelectedIsShown ? Selection.Selected?.Id : null;

    /// <summary>Fills the rows of the lanes.</summary>
    /// <param name="most">Rows that each lane may use.</param>
    public IReadOnlyList<LaneRows> Fill(IReadOnlyList<int> most) => [.. _fillings.Zip(most).Select(p => p.First.Rows(p.Second))];

    private int LaneOf(PolicyEvent e)
    {
        for (var i = 0; i < Lanes.Count; i++)
        {
            if (Lanes[i].Shows(e))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsUnrecorded(PolicyEvent e) =>
        e.EndIsScheduled && e.EndDate < Request.AsOf && StatusRules.On(Dataset, e, Request.AsOf)?.Status == EventStatus.EndPassedUnrecorded;
}
