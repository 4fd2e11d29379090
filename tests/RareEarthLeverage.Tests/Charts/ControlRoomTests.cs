using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>Whatever the size and the days, no word of these figures covers another or leaves the picture.</summary>
public sealed class ControlRoomTests
{
    public static TheoryData<string, string> Views()
    {
        var views = new TheoryData<string, string>();
        string[] sizes = ["", "width=1600&height=900", "width=1122&height=794", "width=600&height=900", "width=900&height=900", "width=390", "width=390&height=844", "width=200", "width=200&height=200", "width=640&height=200", "width=4000", "width=1920&height=1080"];
        foreach (var id in new[] { "trigger-lag", "element-states", "control-intensity", "paradox", "episodes" })
        {
            foreach (var size in sizes)
            {
                views.Add(id, size);
                views.Add(id, (id == "episodes" ? "before=0&after=30&" : "from=2025-09&to=2025-11&") + size);
                views.Add(id, (id == "episodes" ? "before=365&after=730&anchors=2025-04-04,cn-2024-12-03-us-gallium-germanium-ban,2010-09-07,2026-11-01,cn-2025-10-09-announcement-61&" : "from=2005&to=2030&") + size);
            }
        }

        foreach (var query in new[] { "window=1", "window=7", "window=365", "direction=easing&width=390", "basis=effective&window=90&width=1600&height=900", "from=2024-11&to=2025-01", "confidence=low&width=600&height=900" })
        {
            views.Add("trigger-lag", query);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Draw_View_HasNoWordOverAnother(string id, string query)
    {
        var scene = Drawn.Figure(id, query.TrimEnd('&')).Scene;
        Assert.Empty(Overlaps.Of(scene));
        Assert.All(scene.Flat().OfType<TextMark>(), t => Assert.True(t.SizePx >= 11));
        Assert.All(scene.Flat().OfType<BoxMark>(), b => Assert.True(b.Box is { Width: >= 0, Height: >= 0 }, b.ToString()));
    }
}
