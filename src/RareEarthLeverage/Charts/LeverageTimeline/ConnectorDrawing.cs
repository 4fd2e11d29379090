using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Draws the lines between events: upright from mark to strip, sideways in the strip, upright to the mark.</summary>
internal static class ConnectorDrawing
{
    private const double CornerPx = 5;
    private const double BarPx = 4.5;

    /// <summary>One group for each line whose ends both have a row: faded ones first, those of the selection last.</summary>
    /// <param name="connectors">The lines.</param>
    /// <param name="heights">Y of the marks by their key.</param>
    /// <param name="channels">Heights within the strips.</param>
    /// <param name="strips">Upper edge of the strip above each lane.</param>
    /// <param name="lanes">The lanes.</param>
    /// <param name="sizes">Sizes.</param>
    public static IEnumerable<GroupMark> Groups(
        IReadOnlyList<Connector> connectors,
        IReadOnlyDictionary<int, double> heights,
        Channels channels,
        IReadOnlyList<double> strips,
        IReadOnlyList<Lane> lanes,
        Sizes sizes) =>
        connectors
            .Where(c => heights.ContainsKey(c.Trigger.Key) && heights.ContainsKey(c.Answer.Key))
            .OrderBy(c => c.IsEmphasised ? 2 : c.IsFaded ? 0 : 1)
            .Select(c =>
            {
                var reach = sizes.Glyph / 2 + 1.5;
                var start = new ScenePoint(c.Trigger.X, heights[c.Trigger.Key] + (c.LeavesBelow ? reach : -reach));
                var end = new ScenePoint(c.Answer.X, heights[c.Answer.Key] + (c.GoesUp ? reach : -reach));
                var y = channels.Y(c, strips[c.Channel]);
                IReadOnlyList<ScenePoint> corners = c.IsStraight ? [start, end] : [start, new(start.X, y), new(end.X, y), end];
                var lane = lanes[c.Answer.Lane];
                var line = PathMark.Rounded(corners, CornerPx) with
                {
                    Stroke = c.Kind == GroupKind.ActConnector ? Ink.Text : c.IsFaded ? Ink.Grid : c.IsEmphasised ? lane.Accent : lane.Soft,
                    StrokeWidthPx = c.IsEmphasised ? 1.8 : 1.1,
                    Dashed = c.Kind == GroupKind.NearbyConnector,
                    SpansTime = true,
                };
                // A bar across the end at the earlier act: this is what was done to it.
                var bar = PathMark.Line(start.X - BarPx, start.Y, start.X + BarPx, start.Y, Ink.Text, 1.8);
                return new GroupMark(c.Kind, c.Kind == GroupKind.ActConnector ? [line, bar] : [line])
                {
                    EventIds = [c.Trigger.Event.Id, c.Answer.Event.Id],
                    Name = c.Kind switch
                    {
                        GroupKind.StatedConnector => $"{c.Answer.Event.Label} is said to answer {c.Trigger.Event.Label}: {c.Words}",
                        GroupKind.ActConnector => $"{c.Answer.Event.Label} {c.Words} {c.Trigger.Event.Label}",
                        _ => $"{c.Answer.Event.Label} came near {c.Trigger.Event.Label}, {c.Words}; no source is known to connect them",
                    },
                    Selected = c.IsEmphasised,
                };
            });
}
