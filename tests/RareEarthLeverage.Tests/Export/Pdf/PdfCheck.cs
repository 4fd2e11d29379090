using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using RareEarthLeverage.Export.Pdf;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Pdf;

/// <summary>Opens a PDF and compares it with its figure.</summary>
internal static class PdfCheck
{
    public static void Holds(byte[] bytes, Figure figure, WriteContext context)
    {
        var file = new PdfReading(bytes);
        Assert.True(file.Pages.Count >= 2);
        var texts = file.Texts(file.Pages[0]).ToHashSet();
        Assert.All(Samples.Printed(figure), t => Assert.Contains(Shown(t), texts));

        var links = file.Links(file.Pages[0]);
        Assert.All(
            figure.Scene.Groups().Where(g => g.Kind == GroupKind.Event && g.Link is not null),
            g => Assert.Contains($"{Samples.Site}events/{g.EventIds[0]}", links));

        var notes = Samples.Squeezed(string.Concat(file.Pages.Skip(1).SelectMany(p => file.Texts(p).SkipLast(2))));
        Assert.All(
            new[] { figure.Caption.Title, figure.Caption.Method, figure.Caption.Unknown, figure.Caption.Coverage, context.Link, "21 November 2026" },
            t => Assert.Contains(Samples.Squeezed(Shown(t)), notes, StringComparison.Ordinal));
        var sources = figure.Sources?.Rows ?? [];
        var withRow = figure.Tables.SelectMany(t => t.Rows).Select(r => r.EventId).OfType<string>().ToHashSet();
        Assert.All(sources.Where(r => r.EventId is not null && withRow.Contains(r.EventId)), r => Assert.Contains(Samples.Squeezed(Shown($"[{r.Cells[2]}] {r.Cells[3]}: {r.Cells[4]}")), notes, StringComparison.Ordinal));
        var all = file.Pages.Skip(1).SelectMany(file.Links).ToHashSet();
        Assert.Contains(context.Link, all);
        Assert.All(sources.Select(r => r.Cells[^1]).OfType<string>(), u => Assert.Contains(new Uri(u).AbsoluteUri, all));
        Assert.All(figure.Tables[0].Rows.Where(r => r.EventId is not null), r => Assert.Contains($"{Samples.Site}events/{r.EventId}", all));

        // Numbers of the bars, with a true minus as they are printed.
        Assert.All(figure.Tables.Where(t => t.Bars is not null).SelectMany(t => t.Rows.Select(r => r.Cells[Samples.Column(t, t.Bars!.Value)])).OfType<string>(), n => Assert.Contains(n.Replace('-', '−'), notes, StringComparison.Ordinal));
    }

    public static string Shown(string text)
    {
        var leftOut = 0;
        return PdfCharacters.Shown(text, ref leftOut);
    }
}
