using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Tests.Charts;
using RareEarthLeverage.Tests.Export.Json;
using RareEarthLeverage.Tests.Export.Pdf;
using RareEarthLeverage.Tests.Export.Png;
using RareEarthLeverage.Tests.Export.Pptx;
using RareEarthLeverage.Tests.Export.Xlsx;
using Xunit;

namespace RareEarthLeverage.Tests.Export;

/// <summary>Every chart in every format, size and colour: opened again, and checked by parts.</summary>
public sealed class FormatTests
{
    public static TheoryData<string, string> ChartsAndFormats() => new(ChartCatalog.All.SelectMany(c => FigureWriters.All.Select(w => (c.Id, w.Extension))));

    public static TheoryData<string> Formats() => new(FigureWriters.All.Select(w => w.Extension));

    [Theory]
    [MemberData(nameof(ChartsAndFormats))]
    public void Write_EverySize_ShowsItsLabelsNumbersAndSources(string chart, string extension)
    {
        // Every size of every format; colours by turns, so that every format meets each of them. SVG takes all in all.
        var themes = Enum.GetNames<Theme>().Select(t => t.ToLower(CultureInfo.InvariantCulture)).ToList();
        foreach (var (size, i) in Samples.Sizes.Append("").Select((s, i) => (s, i)))
        {
            foreach (var theme in extension == "svg" ? themes : [themes[i % themes.Count]])
            {
                var (bytes, figure, context) = Samples.Write(extension, $"{size}&theme={theme}".TrimStart('&'), ChartCatalog.Find(chart));
                Check(extension, bytes, figure, context);
                CarryCheck.Holds(extension, bytes, figure, context);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ChartsAndFormats))]
    public void Write_NothingInView_SaysSoInTheFile(string chart, string extension)
    {
        var nothing = new Dataset(1, [], [], new Reference.ReferenceTables());
        var (bytes, figure, context) = Samples.Write(extension, "", ChartCatalog.Find(chart), nothing);
        Assert.StartsWith("No ", figure.Empty, StringComparison.Ordinal);
        Assert.Contains(figure.Empty, string.Join(' ', Samples.Printed(figure)), StringComparison.Ordinal);
        Check(extension, bytes, figure, context);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Twice_GivesTheSameBytes(string extension) =>
        Assert.Equal(Samples.Write(extension, "preset=april-2025").Bytes, Samples.Write(extension, "preset=april-2025").Bytes);

    [Fact]
    public void Check_OfAnotherFigure_IsReported()
    {
        // The checks must be able to fail: a file of one view is not one of another.
        foreach (var writer in FigureWriters.All.Where(w => w.Extension != "png"))
        {
            var (bytes, _, _) = Samples.Write(writer.Extension, "preset=2010");
            var (_, other, context) = Samples.Write(writer.Extension, "preset=october-2025");
            Assert.ThrowsAny<Exception>(() => Check(writer.Extension, bytes, other, context));
        }
    }

    [Fact]
    public void Write_SourcesAsCsv_IsTheTableOfSources()
    {
        var (bytes, figure, _) = Samples.Write("csv", "table=sources");
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.Equal("event,label,tier,publisher,title,published,supports,via,second_hand,url", lines[0]);
        Assert.Equal(figure.Sources!.Rows.Count + 2, lines.Length);
    }

    private static void Check(string extension, byte[] bytes, Figure figure, WriteContext context)
    {
        switch (extension)
        {
            case "svg":
                var texts = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToHashSet();
                Assert.All(Samples.Printed(figure), t => Assert.Contains(t, texts));
                break;
            case "csv":
                var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
                Assert.Equal(figure.Tables[0].Rows.Select(r => r.Cells[0] ?? ""), lines.Skip(1).SkipLast(1).Select(l => l.Split(',')[0]));
                break;
            case "json":
                JsonCheck.Holds(bytes, figure, context);
                break;
            case "xlsx":
                XlsxCheck.Holds(bytes, figure, context);
                break;
            case "pdf":
                PdfCheck.Holds(bytes, figure, context);
                break;
            case "pptx":
                PptxCheck.Holds(bytes, figure, context);
                break;
            case "png":
                PngCheck.Holds(bytes, figure, context);
                break;
            default:
                Assert.Fail($"No check of .{extension}");
                break;
        }
    }
}
