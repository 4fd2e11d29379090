using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Pptx;

/// <summary>Opens a presentation and compares it with its figure.</summary>
internal static class PptxCheck
{
    public const string First = "ppt/slides/slide1.xml";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static void Holds(byte[] bytes, Figure figure, WriteContext context)
    {
        var parts = Samples.Parts(bytes);
        var slide = XDocument.Parse(parts[First]);
        Assert.Equal(figure.Caption.Title, Title(slide));
        var texts = slide.Descendants(P + "sp").Select(s => string.Concat(s.Descendants(A + "t").Select(t => t.Value))).ToHashSet();
        Assert.All(Samples.Printed(figure).Where(t => !figure.Caption.Title.Contains(t.TrimEnd('…'), StringComparison.Ordinal)), t => Assert.Contains(t, texts));

        var links = Samples.Links(bytes, First).ToHashSet();
        Assert.Contains(context.Link, links);
        Assert.All(figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event && g.Link is not null), g => Assert.Contains($"{Samples.Site}events/{g.EventIds[0]}", links));
        Assert.All(figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event), g => Assert.Contains(slide.Descendants(P + "cNvPr"), n => ((string?)n.Attribute("name"))!.Contains(g.EventIds[0], StringComparison.Ordinal) && (string?)n.Attribute("descr") == g.Name));
        Assert.Contains(texts, t => t.StartsWith("As of 21 November 2026 · data revision 1 · https://", StringComparison.Ordinal));

        var notes = string.Join('\n', XDocument.Parse(parts["ppt/notesSlides/notesSlide1.xml"]).Descendants(A + "t").Select(t => t.Value));
        var withRow = figure.Tables.SelectMany(t => t.Rows).Select(r => r.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sources = (figure.Sources?.Rows ?? []).ToLookup(r => r.EventId is { } id && withRow.Contains(id));
        Assert.All(
            new[] { figure.Caption.Method, figure.Caption.Unknown, context.Link }.Concat(sources[true].Select(r => $"[{r.Cells[2]}] {r.Cells[3]}: {r.Cells[4]}")),
            t => Assert.Contains(t, notes, StringComparison.Ordinal));

        // Sources that stand under no row have slides of their own, where long titles are shortened.
        const int shortest = 30;
        var slides = string.Join('\n', parts.Where(p => p.Key.StartsWith("ppt/slides/slide", StringComparison.Ordinal)).SelectMany(p => XDocument.Parse(p.Value).Descendants(A + "p").Select(t => string.Concat(t.Descendants(A + "t").Select(r => r.Value)))));
        Assert.All(sources[false].Select(r => r.Cells[4]!), t => Assert.Contains(t[..Math.Min(t.Length, shortest)], slides, StringComparison.Ordinal));

        var rows = parts.Where(p => p.Key.StartsWith("ppt/slides/slide", StringComparison.Ordinal)).SelectMany(p => XDocument.Parse(p.Value).Descendants(A + "tr")).Count();
        Assert.True(rows >= figure.Tables.Sum(t => t.Rows.Count));
        Assert.Equal(figure.Tables.Any(t => t.Bars is not null && t.Rows.Any(r => r.Cells[Samples.Column(t, t.Bars.Value)] is not null)), parts.ContainsKey("ppt/charts/chart1.xml"));
        if (figure.Tables.FirstOrDefault(t => t.Bars is not null) is { } bars)
        {
            Numbers(bytes, bars);
        }
    }

    /// <summary>The chart has the numbers of the table, in itself and in its workbook.</summary>
    public static void Numbers(byte[] bytes, FigureTable growth)
    {
        var expected = growth.Rows.Select((r, i) => (i, Value: r.Cells[Samples.Column(growth, growth.Bars!.Value)])).Where(x => x.Value is not null).Select(x => (x.i, decimal.Parse(x.Value!, CultureInfo.InvariantCulture))).ToList();
        var parts = Samples.Parts(bytes);
        Assert.Equal(expected.Count > 0, parts.ContainsKey("ppt/charts/chart1.xml"));
        if (expected.Count > 0)
        {
            var chart = XDocument.Parse(parts["ppt/charts/chart1.xml"]);
            Assert.Equal(expected, chart.Descendants(C + "val").Descendants(C + "pt").Select(p => ((int)p.Attribute("idx")!, (decimal)p.Element(C + "v")!)));
            var book = Xlsx.XlsxCheck.Cells(Samples.Part(bytes, "ppt/embeddings/workbook1.xlsx"), 1);
            Assert.Equal(expected.Select(e => e.Item2), book.Skip(1).SelectMany(r => r).Where(c => c.Column == 1).Select(c => decimal.Parse(c.Text, CultureInfo.InvariantCulture)));
            Assert.Equal(growth.Rows.Count + 1, book.Count);
        }
    }

    public static string Title(XDocument slide) =>
        string.Concat(slide.Descendants(P + "sp").Single(s => (string?)s.Descendants(P + "ph").FirstOrDefault()?.Attribute("type") == "title").Descendants(A + "t").Select(t => t.Value));

    public static void IsValid(byte[] bytes)
    {
        using var document = PresentationDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Take(10).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }
}
