using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export.Svg;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>Very many events: nothing covers anything, nothing is lost, and the picture grows with its pixels, not with them.</summary>
public sealed class DensityTests
{
    private static readonly Dictionary<int, Dataset> Made = [];

    [Theory]
    [InlineData(1_000, "width=1200&height=675")]
    [InlineData(1_000, "width=1600&height=900")]
    [InlineData(1_000, "width=390")]
    [InlineData(10_000, "width=1200&height=675")]
    [InlineData(10_000, "width=1600&height=900")]
    [InlineData(10_000, "")]
    public void Draw_MadeUpEvents_HasNoTextOverTextAndLosesNothing(int number, string size)
    {
        var figure = Pictures.Draw("from=2025&to=2025&" + size, MadeUp(number));
        var texts = figure.Scene.Flat().OfType<TextMark>().Select(t => (t.Text, t.Box)).OrderBy(t => t.Box.X).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count && texts[j].Box.X < texts[i].Box.Right; j++)
            {
                Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"“{texts[i].Text}” and “{texts[j].Text}” overlap");
            }
        }

        Assert.Equal(number, Marks(figure).Sum(g => g.EventIds.Count));
        Assert.Equal(number, figure.Tables[0].Rows.Count);
    }

    [Fact]
    public void Draw_HundredTimesTheEvents_IsNotALargerPicture()
    {
        var (some, many) = (Pictures.Draw("from=2025&to=2025", MadeUp(1_000)), Pictures.Draw("from=2025&to=2025", MadeUp(100_000)));
        Assert.InRange(Marks(many).Count, 100, 700);
        Assert.Equal(100_000, Marks(many).Sum(g => g.EventIds.Count));
        Assert.True(SvgPainter.Paint(many.Scene, Theme.Light).Length < 2 * SvgPainter.Paint(some.Scene, Theme.Light).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("preset=all")]
    [InlineData("width=390")]
    [InlineData("width=1200&height=675")]
    [InlineData("from=2025-10&to=2025-11")]
    public void Draw_Shipped_HasTargetsThatAFingerHits(string query)
    {
        foreach (var dataset in new[] { Repository.Dataset, MadeUp(1_000) })
        {
            var marks = Marks(Pictures.Draw(query, dataset));
            Assert.All(marks, m => Assert.True(m.Target is { Width: >= 24, Height: >= 24 }, m.Name));

            // The middle of each mark is its own: no target that is drawn later covers it.
            for (var i = 0; i < marks.Count; i++)
            {
                var middle = Middle(marks[i]);
                Assert.DoesNotContain(marks.Skip(i + 1), later => later.Target is { } t && t.X < middle.X && middle.X < t.Right && t.Y < middle.Y && middle.Y < t.Bottom);
            }
        }
    }

    [Fact]
    public void Draw_SameEventsInAnotherOrder_IsTheSamePicture()
    {
        var dataset = MadeUp(1_000);
        var turned = new Dataset(1, dataset.Events.Reverse(), [], new RareEarthLeverage.Reference.ReferenceTables());
        Assert.Equal(Paint(dataset), Paint(turned));

        static string Paint(Dataset d) => SvgPainter.Paint(Pictures.Draw("from=2025&to=2025", d).Scene, Theme.Light);
    }

    [Fact]
    public void Draw_EventsOfOneDay_AreOneBadgeThatCountsTheDirections()
    {
        // 14 rows find no room for 20 labels beside one another on one day; what is left is told by number.
        var events = Enumerable.Range(0, 20).Select(i => Sample.Event($"t-{i:00}", "2025-06-01", EventTracks.Diplomacy, i < 15 ? Direction.Tightening : Direction.Easing, weight: i < 5 ? 5 : 3, label: $"Many on one day {i}"));
        var figure = Pictures.Draw("from=2025-05-30&to=2025-06-03", new Dataset(1, events, [], new RareEarthLeverage.Reference.ReferenceTables()));
        var badge = Assert.Single(figure.Scene.Groups(), g => g.Kind == GroupKind.Cluster);
        Assert.Equal(badge.EventIds.Count, badge.Names.Count);
        Assert.Equal(badge.EventIds.Count, badge.Marks.OfType<TextMark>().Sum(t => int.Parse(t.Text, CultureInfo.InvariantCulture)));
        Assert.StartsWith("1 Jun 2025, ", badge.Names[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Overview_OfAllYears_CountsEveryLaneWhateverTheWindow()
    {
        var dataset = new Dataset(1, [Sample.Event("a", "2010-01-01"), Sample.Event("b", "2010-01-02"), Sample.Event("c", "2020-07-01", direction: Direction.Easing)], [], new RareEarthLeverage.Reference.ReferenceTables());
        var strip = TimelineOverview.Draw(Pictures.Request("from=2025&to=2025"), dataset);
        Assert.Equal((new DateOnly(2010, 1, 1), new DateOnly(2026, 12, 31)), (strip.Time!.From, strip.Time.To)); // As of 21 November 2026.
        var bars = strip.Marks.OfType<BoxMark>().OrderBy(b => b.Box.X).ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(9, bars[0].Box.Height); // The highest: two events.
        Assert.Equal(9 * Math.Sqrt(0.5), bars[1].Box.Height, 6); // One of two.
        Assert.Single(TimelineOverview.Draw(Pictures.Request("direction=easing"), dataset).Marks.OfType<BoxMark>());
    }

    private static List<GroupMark> Marks(Figure figure) => [.. figure.Scene.Groups().Where(g => g.Kind is GroupKind.Event or GroupKind.Cluster)];

    private static ScenePoint Middle(GroupMark mark) => new(mark.AnchorX ?? 0, mark.Target is { } t ? t.Y + t.Height / 2 : 0);

    private static Dataset MadeUp(int number)
    {
        lock (Made)
        {
            if (!Made.TryGetValue(number, out var dataset))
            {
                var random = new Random(number);
                var directions = Enum.GetValues<Direction>();
                var events = Enumerable.Range(0, number).Select(i => Sample.Event(
                    $"e-{i}",
                    new DateOnly(2025, 1, 1).AddDays(random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    EventTracks.All[random.Next(4)],
                    directions[random.Next(3)],
                    weight: random.Next(1, 6),
                    label: $"Made-up event {i}"));
                Made.Add(number, dataset = new(1, events, [], new RareEarthLeverage.Reference.ReferenceTables()));
            }

            return dataset;
        }
    }
}
