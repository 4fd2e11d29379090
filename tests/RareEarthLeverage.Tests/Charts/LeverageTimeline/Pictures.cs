using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.LeverageTimeline;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>Pictures of the shipped data, and what can be read off a scene.</summary>
internal static class Pictures
{
    public static readonly DateOnly AsOf = new(2026, 11, 21);

    public static FigureRequest Request(string query = "")
    {
        var reading = FigureQuery.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])), AsOf);
        return reading.Problems.Count == 0 ? reading.Request : throw new ArgumentException(reading.Problems[0].ToString(), nameof(query));
    }

    public static Figure Draw(string query = "", Dataset? dataset = null) => new LeverageTimelineChart().Draw(Request(query), dataset ?? Repository.Dataset);

    public static IReadOnlyList<GroupMark> Events(Figure figure) => [.. figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event)];

    public static GroupMark Event(Figure figure, string id) => Events(figure).Single(g => g.EventIds[0] == id);

    public static IReadOnlyList<GroupMark> Connectors(Figure figure, GroupKind kind) => [.. figure.Scene.Groups().Where(g => g.Kind == kind)];

    public static IReadOnlyList<GroupMark> Bars(Figure figure) => [.. figure.Scene.Groups().Where(g => g.Kind == GroupKind.Growth)];

    public static IReadOnlyList<string> Texts(Figure figure) => [.. figure.Scene.Flat().OfType<TextMark>().Select(t => t.Text)];
}
