using System.Xml.Linq;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Pptx;

public sealed class PptxWriterTests
{
    private static readonly XNamespace A = PptxCheck.A;
    private static readonly XNamespace P = PptxCheck.P;

    [Theory]
    [InlineData("")]
    [InlineData("theme=dark&sel=cn-2025-10-09-announcement-61")]
    [InlineData("width=390&theme=print")]
    [InlineData("preset=all")]
    [InlineData(Samples.Empty)]
    public void Write_View_IsValid(string query) => PptxCheck.IsValid(Samples.Write("pptx", query).Bytes);

    [Fact]
    public void Write_HostileText_IsValid()
    {
        var bytes = Samples.Write("pptx", Hostile.Figure());
        PptxCheck.IsValid(bytes);
        var parts = Samples.Parts(bytes);
        Assert.All(parts.Where(p => p.Key.EndsWith(".xml", StringComparison.Ordinal) || p.Key.EndsWith(".rels", StringComparison.Ordinal)), p => XDocument.Parse(p.Value));
        Assert.DoesNotContain(parts.Where(p => !p.Key.EndsWith(".xlsx", StringComparison.Ordinal)), p => p.Value.Contains("<script", StringComparison.Ordinal));
        var slides = parts.Keys.Where(k => k.StartsWith("ppt/slides/slide", StringComparison.Ordinal)).ToList();
        Assert.All(slides.SelectMany(s => Samples.Links(bytes, s)), l => Assert.Matches("^https://(leverage\\.)?example\\.org/", l));
        Assert.Contains("稀土出口管制 rare earth", parts[PptxCheck.First], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoSizeNamed_IsDrawnForTheSlide()
    {
        var (bytes, figure, _) = Samples.Write("pptx");
        Assert.Equal((1280, 690), (figure.Scene.OutputWidthPx, figure.Scene.OutputHeightPx));
        Assert.Contains("<p:sldSz cx=\"12192000\" cy=\"6858000\"/>", Samples.Parts(bytes)["ppt/presentation.xml"], StringComparison.Ordinal);
        // A size that is named stays.
        Assert.Equal(600, Samples.Write("pptx", "width=600&height=900").Figure.Scene.OutputWidthPx);
    }

    [Fact]
    public void Write_Marks_StandWhereTheFigureHasThem()
    {
        var (bytes, figure, _) = Samples.Write("pptx");
        var scale = 1280 / figure.Scene.WidthPx * 9525;
        var shapes = XDocument.Parse(Samples.Parts(bytes)[PptxCheck.First]).Descendants(P + "sp").ToList();
        foreach (var group in Pictures.Events(figure))
        {
            // What began before the view has an arrow instead of a mark.
            if (group.Marks.OfType<GlyphMark>().FirstOrDefault() is not { } glyph)
            {
                continue;
            }

            var off = shapes.Where(s => s.Descendants(P + "cNvPr").Any(n => ((string)n.Attribute("name")!).Contains($"{group.EventIds[0]}", StringComparison.Ordinal) && ((string)n.Attribute("name")!).EndsWith(": mark", StringComparison.Ordinal)))
                .Select(s => s.Descendants(A + "off").First());
            Assert.Contains(off, o => Math.Abs((long)o.Attribute("x")! - glyph.Box.X * scale) < 9525 && Math.Abs((long)o.Attribute("y")! - glyph.Box.Y * scale) < 9525);
        }
    }

    [Fact]
    public void Write_EveryShape_HasANumberOfItsOwnAndAName()
    {
        var slide = XDocument.Parse(Samples.Parts(Samples.Write("pptx").Bytes)[PptxCheck.First]);
        var shapes = slide.Descendants(P + "cNvPr").ToList();
        Assert.Equal(shapes.Count, shapes.Select(s => (string)s.Attribute("id")!).Distinct().Count());
        Assert.All(shapes.Skip(1), s => Assert.NotEqual("", (string?)s.Attribute("name")));
    }

    [Fact]
    public void Write_Connectors_SayWhetherASourceStatesThem()
    {
        var (bytes, figure, _) = Samples.Write("pptx", "sel=cn-2025-10-09-announcement-61");
        var names = XDocument.Parse(Samples.Parts(bytes)[PptxCheck.First]).Descendants(P + "cNvPr").Select(n => (string)n.Attribute("name")!).ToList();
        Assert.Equal(Pictures.Connectors(figure, GroupKind.StatedConnector).Count, names.Count(n => n.StartsWith("Stated: ", StringComparison.Ordinal)));
        Assert.Equal(Pictures.Connectors(figure, GroupKind.NearbyConnector).Count, names.Count(n => n.StartsWith("Nearby: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_NegativeBars_HaveAColourOfTheirOwn()
    {
        var (bytes, figure, _) = Samples.Write("pptx");
        var down = figure.Tables[1].Rows.Select((r, i) => (i, r.Cells[2])).Where(x => x.Item2?.StartsWith('-') == true).Select(x => x.i);
        var points = XDocument.Parse(Samples.Parts(bytes)["ppt/charts/chart1.xml"]).Descendants(PptxCheck.C + "dPt").Where(d => d.Descendants(A + "srgbClr").Any(c => (string?)c.Attribute("val") == "B4500A"));
        Assert.Equal(down, points.Select(d => (int)d.Element(PptxCheck.C + "idx")!.Attribute("val")!));
    }

    [Fact]
    public void Write_Bars_HaveASignForGrowthAndNoneForTonnes()
    {
        static string Labels(byte[] bytes) =>
            (string?)XDocument.Parse(Samples.Parts(bytes)["ppt/charts/chart1.xml"]).Descendants(PptxCheck.C + "dLbls").First().Element(PptxCheck.C + "numFmt")!.Attribute("formatCode") ?? "";

        Assert.Equal("+#,##0.0\"%\";\u2212#,##0.0\"%\";0\"%\"", Labels(Samples.Write("pptx").Bytes));
        Assert.Equal("#,##0\" t\";\u2212#,##0\" t\";0\" t\"", Labels(Samples.Write("pptx", chart: new RareEarthLeverage.Charts.ExportVolume.ExportVolumeChart()).Bytes));
    }

    [Fact]
    public void Write_Title_StandsOnceAsTitle()
    {
        var (bytes, figure, _) = Samples.Write("pptx");
        var texts = XDocument.Parse(Samples.Parts(bytes)[PptxCheck.First]).Descendants(A + "t").Select(t => t.Value);
        Assert.Single(texts, t => t == figure.Caption.Title);
    }

    [Fact]
    public void Write_LongTable_EndsAfterSoManySlidesAndSaysSo()
    {
        var rows = Enumerable.Range(0, 3000).Select(i => new FigureRow(null, [$"row {i}"])).ToList();
        var figure = Pictures.Draw(Samples.Empty) with { Tables = [new("t", "Many", [new("a", "A")], rows)] };
        var parts = Samples.Parts(Samples.Write("pptx", figure));
        Assert.Equal(41, parts.Keys.Count(k => k.StartsWith("ppt/slides/slide", StringComparison.Ordinal)));
        Assert.Contains("further rows are not on slides", parts["ppt/notesSlides/notesSlide41.xml"], StringComparison.Ordinal);
    }
}
