using System.Globalization;
using System.Net;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Tests.Export.Pdf;
using RareEarthLeverage.Tests.Export.Png;
using Xunit;

namespace RareEarthLeverage.Tests.Export;

/// <summary>What every file says of its figure, whatever the format: title, filters in words, as-of day, revision, permanent link, kinds
/// of sources, and what is not known. CSV is a bare table: its rows name their sources, the rest is in the name of the file and in the
/// head of the answer. PNG has no room for sources.</summary>
internal static class CarryCheck
{
    public static void Holds(string extension, byte[] bytes, Figure figure, WriteContext context)
    {
        if (extension == "csv")
        {
            return;
        }

        var text = Samples.Squeezed(Text(extension, bytes));
        void Has(params IEnumerable<string> any) => Assert.True(any.Any(a => text.Contains(Samples.Squeezed(extension == "pdf" ? PdfCheck.Shown(a) : a), StringComparison.Ordinal)), $"{context.ChartId}.{extension} lacks {any.First()}");
        var caption = figure.Caption;
        Has(caption.Title);
        Has(caption.Filters);
        Has("21 November 2026", "2026-11-21");
        Has($"data revision {caption.Revision}", $"\"revision\": {caption.Revision}");
        Has(context.Link);
        Has(caption.Unknown);
        if (extension != "png" && figure.Sources is { } sources)
        {
            var tier = Samples.Column(sources, "tier");
            Assert.All(sources.Rows.Select(r => r.Cells[tier]!).Distinct(), t => Has(t));
        }
    }

    private static string Text(string extension, byte[] bytes) =>
        extension switch
        {
            "svg" => WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)),
            "json" => Unescaped(Encoding.UTF8.GetString(bytes)),
            "xlsx" or "pptx" => WebUtility.HtmlDecode(string.Concat(Samples.Parts(bytes).Values)),
            "png" => string.Concat(PngCheck.Chunks(bytes).Where(c => c.Kind == "iTXt").Select(c => Encoding.UTF8.GetString(c.Data))),
            "pdf" => Pdf(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "Nothing is known of this format"),
        };

    private static string Pdf(byte[] bytes)
    {
        var file = new PdfReading(bytes);
        return string.Concat(file.Pages.Select(p => string.Concat(file.Texts(p).SkipLast(2)) + string.Concat(file.Links(p)))) + string.Concat(file.Pages.SelectMany(file.Texts));
    }

    private static string Unescaped(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json, @"\\u([0-9A-Fa-f]{4})", m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
