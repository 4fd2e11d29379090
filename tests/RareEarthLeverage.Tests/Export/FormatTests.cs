using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
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
    public static TheoryData<string, string> FormatsAndSizes()
    {
        var all = new TheoryData<string, string>();
        foreach (var writer in FigureWriters.All)
        {
            foreach (var size in Samples.Sizes.Append(""))
            {
                all.Add(writer.Extension, size);
            }
        }

        return all;
    }

    public static TheoryData<string> Formats() => new(FigureWriters.All.Select(w => w.Extension));

    [Theory]
    [MemberData(nameof(FormatsAndSizes))]
    public void Write_EveryChartAndTheme_ShowsItsLabelsNumbersAndSources(string extension, string size)
    {
        foreach (var chart in ChartCatalog.All)
        {
            foreach (var theme in Enum.GetNames<Theme>())
            {
                var (bytes, figure, context) = Samples.Write(extension, $"{size}&theme={theme.ToLower(CultureInfo.InvariantCulture)}".TrimStart('&'), chart);
                Check(extension, bytes, figure, context);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_NothingInView_SaysSoInTheFile(string extension)
    {
        var (bytes, figure, context) = Samples.Write(extension, Samples.Empty);
        Assert.Contains(Samples.Printed(figure), t => t.StartsWith("No events in this view", StringComparison.Ordinal));
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
                Assert.Equal(figure.Tables[0].Rows.Select(r => r.Cells[0]), lines.Skip(1).SkipLast(1).Select(l => l.Split(',')[0]));
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
