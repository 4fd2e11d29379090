using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.LeverageTimeline;

/// <summary>Nothing covers anything, nothing is lost, whatever the size and the window.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Views() =>
        [
            "",
            "width=1200&height=675",
            "width=1600&height=900",
            "width=1123&height=794",
            "width=1080&height=1080",
            "width=390",
            "width=390&height=844",
            "width=768",
            "width=4000",
            "width=1920&height=1080",
            "width=200&height=200",
            "width=200",
            "width=640&height=200",
            "preset=2010",
            "preset=april-2025",
            "preset=october-2025",
            "preset=all",
            "preset=2010&width=390",
            "preset=april-2025&width=390",
            "preset=october-2025&width=390",
            "preset=all&width=390",
            "preset=all&width=1600&height=900",
            "from=2025-10-01&to=2025-11-15",
            "from=2025-10-09&to=2025-10-09",
            "from=1900&to=2199",
            "confidence=low&tracks=us-tariff,us-chip-control,diplomacy,china-control,china-other,diversification,downstream",
            "confidence=low&tracks=us-tariff,us-chip-control,diplomacy,china-control,china-other,diversification,downstream&width=1600&height=900",
            "sel=cn-2025-10-09-announcement-61",
            "sel=cn-2025-11-07-announcement-70&width=390",
            "series=cn-ree-exports-yoy-rsis&preset=april-2025",
            "series=cn-magnet-exports-us&from=2025&to=2026",
            "from=2026-06&to=2027-03",
            "tracks=china-control&direction=easing",
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public void Draw_View_HasNoTextOverText(string query)
    {
        var texts = Pictures.Draw(query).Scene.Flat().OfType<TextMark>().ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"“{texts[i].Text}” and “{texts[j].Text}” overlap");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Draw_View_HasNoLabelOverAnotherMark(string query)
    {
        var events = Pictures.Draw(query).Scene.Groups().Where(g => g.Kind is GroupKind.Event or GroupKind.Cluster).ToList();
        foreach (var one in events)
        {
            foreach (var label in one.Marks.OfType<TextMark>())
            {
                Assert.DoesNotContain(events, other => other != one && other.Marks.OfType<GlyphMark>().Any(g => g.Stroke is not (null or Ink.Focus) && Palette.TextInks.Contains(g.Stroke.Value) && g.Box.Overlaps(label.Box)));
                Assert.DoesNotContain(events, other => other != one && other.Marks.OfType<BoxMark>().Any(b => b.Box.Overlaps(label.Box with { Height = label.SizePx * TextMark.CapHeight })));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Draw_View_KeepsTextInsideThePicture(string query)
    {
        var scene = Pictures.Draw(query).Scene;
        Assert.All(
            scene.Flat().OfType<TextMark>().Where(t => t.Text.Length > 0),
            t => Assert.True(t.Box.X >= -1 && t.Box.Right <= scene.WidthPx + 1 && t.Box.Y >= -1 && t.Box.Bottom <= scene.HeightPx + 1, $"“{t.Text}” at {t.Box}"));
        Assert.All(scene.Flat().OfType<TextMark>(), t => Assert.True(t.SizePx >= 11));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Draw_View_LosesNoEvent(string query)
    {
        var request = Pictures.Request(query);
        var figure = Pictures.Draw(query);
        var time = figure.Scene.Time!;
        var tracks = request.Tracks.Count > 0 ? request.Tracks : [EventTracks.UsTariff, EventTracks.UsChipControl, EventTracks.Diplomacy, EventTracks.ChinaControl, EventTracks.Diversification];
        var expected = Repository.Dataset.Events
            .Where(e => tracks.Contains(e.Track) && (request.Directions.Count == 0 || request.Directions.Contains(e.Direction)))
            .Where(e => e.Span.First <= time.To && (e.Span.Last >= time.From || e.EndDate >= time.From))
            .Where(e => request.Confidence is { } least ? e.Confidence >= least : e.Confidence > Confidence.Low || e.Weight == 5)
            .Select(e => e.Id)
            .Order(StringComparer.Ordinal)
            .ToList();
        var drawn = figure.Scene.Groups().Where(g => g.Kind is GroupKind.Event or GroupKind.Cluster).SelectMany(g => g.EventIds).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, drawn);
        Assert.Equal(expected, figure.Tables[0].Rows.Select(r => r.EventId!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("width=1200&height=675")]
    [InlineData("width=1600&height=900")]
    [InlineData("width=390")]
    [InlineData("preset=2010")]
    [InlineData("preset=april-2025")]
    [InlineData("preset=october-2025")]
    public void Draw_Landmarks_AreAllLabelled(string query)
    {
        var figure = Pictures.Draw(query);
        var texts = Pictures.Texts(figure);
        var landmarks = figure.Tables[0].Rows.Select(r => Repository.Dataset.Find(r.EventId)!).Where(e => e.Weight == 5);
        Assert.All(landmarks, e => Assert.Contains(texts, t => t == e.Label || t == e.Label + "?"));
    }

    [Fact]
    public void Draw_GivenHeight_IsKept()
    {
        var scene = Pictures.Draw("width=1600&height=900").Scene;
        Assert.Equal((1600, 900), (scene.WidthPx, scene.HeightPx));
        Assert.Equal((1600, 900), (scene.OutputWidthPx, scene.OutputHeightPx));
    }

    [Fact]
    public void Draw_LargePicture_IsLaidOutAtTheUsualSizeAndEnlarged()
    {
        var scene = Pictures.Draw("width=3840&height=2160").Scene;
        Assert.Equal((3840, 2160), (scene.OutputWidthPx, scene.OutputHeightPx));
        Assert.Equal((1612, 907), (scene.WidthPx, scene.HeightPx)); // √(3840 × 2160 ÷ (1392 × 1050)) = 2.382
    }
}
