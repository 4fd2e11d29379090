using System.Text.RegularExpressions;
using System.Xml.Linq;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Svg;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Svg;

public sealed class SvgPainterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Paint(string query = "") => SvgPainter.Paint(Pictures.Draw(query).Scene, Pictures.Request(query).Theme);

    private static string Paint(params Mark[] marks) => SvgPainter.Paint(new Scene(100, 50, "T", "D", marks), Theme.Light);

    [Theory]
    [InlineData("")]
    [InlineData("theme=dark&sel=cn-2025-10-09-announcement-61")]
    [InlineData("theme=print&preset=all")]
    [InlineData("width=390")]
    public void Paint_View_IsWellFormedAndAllowedByAStrictPolicy(string query)
    {
        var svg = Paint(query);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.DoesNotContain(root.DescendantsAndSelf(), e => e.Name.LocalName is "style" or "script" or "foreignObject" or "image");
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "style" or "opacity" or "dominant-baseline" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(root.Descendants(Svg + "a"), a => Assert.Matches("^/(events/[a-z0-9-]+|timeline\\?.+)$", (string?)a.Attribute("href")));
        Assert.DoesNotMatch(new Regex(@"\d\.\d\d"), string.Concat(root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "x" or "y" or "d" or "width" or "height").Select(a => a.Value + " ")));
    }

    [Fact]
    public void Paint_Root_IsNamed()
    {
        var root = XDocument.Parse(Paint()).Root!;
        Assert.Equal("group", (string?)root.Attribute("role"));
        Assert.Equal((string?)root.Element(Svg + "title")!.Attribute("id"), (string?)root.Attribute("aria-labelledby"));
        Assert.Equal("0 0 1392 " + (string?)root.Attribute("height"), (string?)root.Attribute("viewBox"));
        Assert.Equal("2024-12-01", (string?)root.Attribute("data-from"));
    }

    [Fact]
    public void Paint_Event_IsALinkWithNameAndTarget()
    {
        var link = XDocument.Parse(Paint()).Descendants(Svg + "a").Single(a => (string?)a.Attribute("data-event") == "cn-2025-04-04-announcement-18");
        Assert.Equal("/events/cn-2025-04-04-announcement-18", (string?)link.Attribute("href"));
        Assert.Equal("china-control-tightening", (string?)link.Attribute("data-lane"));
        Assert.StartsWith("4 Apr 2025, tightening, No. 18: seven elements: ", (string?)link.Element(Svg + "title"), StringComparison.Ordinal);
        var target = link.Elements(Svg + "rect").First();
        Assert.True((double)target.Attribute("width")! >= 24 && (double)target.Attribute("height")! >= 24);
        Assert.Equal("all", (string?)target.Attribute("pointer-events"));
    }

    [Fact]
    public void Paint_EveryColour_HasTheClassOfItsPart()
    {
        var palette = Palette.Of(Theme.Light);
        foreach (var element in XDocument.Parse(Paint()).Descendants())
        {
            foreach (var (attribute, prefix) in new[] { ("fill", "ink-"), ("stroke", "line-") })
            {
                if ((string?)element.Attribute(attribute) is { } colour and not "none")
                {
                    var roles = ((string?)element.Attribute("class") ?? "").Split(' ').Where(c => c.StartsWith(prefix, StringComparison.Ordinal)).Select(c => c[prefix.Length..]);
                    Assert.Contains(palette.Colours, c => roles.Contains(c.Key) && c.Value == colour);
                }
            }
        }
    }

    [Fact]
    public void Paint_OpenBox_HasThreeSides() =>
        Assert.Contains("class=\"open-top line-bar-up\" d=\"M10 20V40H30V20\"", Paint(new BoxMark(new(10, 20, 20, 20)) { Stroke = Ink.BarUp, Open = BoxSide.Top }), StringComparison.Ordinal);

    [Fact]
    public void Paint_Hatch_IsDrawnAsLines() =>
        Assert.Matches("class=\"hatch line-china\" d=\"m[0-9. ]+l[-0-9. ]+m[-0-9. ]+l", Paint(new BoxMark(new(10, 20, 20, 4)) { Hatch = Ink.China }));

    [Fact]
    public void Paint_DashedLine_HasDashes() =>
        Assert.Contains("stroke-dasharray=\"4 3\"", Paint(PathMark.Line(0, 0, 9, 9, Ink.China) with { Dashed = true }), StringComparison.Ordinal);

    [Fact]
    public void Paint_HostileText_StaysText()
    {
        var svg = Paint(new TextMark(new(1, 2), "<script>\"&'\u0001\uFFFE", 12, Ink.Text), new GroupMark(GroupKind.Event, [PathMark.Line(0, 0, 1, 1, Ink.Text)]) { Link = "javascript:alert(1)", Name = "\"><b>", EventIds = ["a"] });
        var root = XDocument.Parse(svg).Root!;
        Assert.Empty(root.Descendants(Svg + "a"));
        Assert.Equal("<script>\"&'  ", root.Descendants(Svg + "text").Single().Value);
        Assert.Equal("\"><b>", (string?)root.Descendants(Svg + "g").Single().Element(Svg + "title"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("data:text/html,x")]
    public void Paint_StrangeLink_LeadsNowhere(string link) =>
        Assert.DoesNotContain("href", Paint(new GroupMark(GroupKind.Event, [PathMark.Line(0, 0, 1, 1, Ink.Text)]) { Link = link, EventIds = ["a"] }), StringComparison.Ordinal);

    [Fact]
    public void Paint_Twice_IsTheSame() => Assert.Equal(Paint("preset=all"), Paint("preset=all"));

    [Fact]
    public void Paint_UnderAnotherCulture_IsTheSame()
    {
        var ordinary = Paint();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var commas = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            Thread.CurrentThread.CurrentCulture = commas;
            Assert.Equal(ordinary, Paint());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    /// <summary>The default view against the approved picture. When it differs, the new one is written beside it as
    /// <c>leverage-timeline.default.received.svg</c>: look at both, and if the new one is right, move it over the approved one
    /// (<c>mv leverage-timeline.default.received.svg leverage-timeline.default.svg</c>) and commit it with the change.</summary>
    [Fact]
    public void Paint_DefaultView_IsTheApprovedPicture()
    {
        var folder = Repository.Path("tests/RareEarthLeverage.Tests/Export/Svg/Approved");
        var approved = Path.Combine(folder, "leverage-timeline.default.svg");
        var received = Path.Combine(folder, "leverage-timeline.default.received.svg");
        using var stream = new MemoryStream();
        new SvgWriter().Write(Pictures.Draw(), Pictures.Request(), stream);
        var bytes = stream.ToArray();
        if (File.Exists(approved) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(approved)))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, bytes);
        Assert.Fail($"The default view differs from the approved picture; see {received}");
    }
}
