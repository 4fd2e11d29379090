using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Pdf;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Pdf;

public sealed class PdfWriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("theme=dark&sel=cn-2025-10-09-announcement-61")]
    [InlineData("width=390")]
    [InlineData("width=4000&height=2250")]
    [InlineData(Samples.Empty)]
    public void Write_View_IsSoundToQpdf(string query) =>
        Assert.Contains("No syntax or stream encoding errors", Samples.Run("qpdf", Samples.Write("pdf", query).Bytes, "--check {0}"), StringComparison.Ordinal);

    [Fact]
    public void Write_DefaultView_HasTextThatPopplerFindsOnce()
    {
        var (bytes, figure, _) = Samples.Write("pdf");
        var text = Samples.Run("pdftotext", bytes, "-f 1 -l 1 -layout {0} -");
        Assert.All(Samples.Printed(figure), t => Assert.Contains(t, text, StringComparison.Ordinal));
        // The rim of a label is not text a second time.
        Assert.Single(Regex.Matches(text, "Geneva truce"));
    }

    [Fact]
    public void Write_DefaultView_SaysWhatItIsToPoppler()
    {
        var (bytes, figure, context) = Samples.Write("pdf");
        var about = Samples.Run("pdfinfo", bytes, "{0}");
        Assert.Contains(figure.Caption.Title, about, StringComparison.Ordinal);
        Assert.Contains(context.Link, about, StringComparison.Ordinal);
        // 1392 pixels of 1/96 inch are 1044 points of 1/72 inch.
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Page size:       1044 x {figure.Scene.OutputHeightPx * 0.75:0.###} pts"), about, StringComparison.Ordinal);
        var fonts = Samples.Run("pdffonts", bytes, "{0}");
        Assert.Matches("Helvetica +Type 1 +WinAnsi +no", fonts);
        Assert.DoesNotContain("TrueType", fonts, StringComparison.Ordinal);
        Assert.Contains("/Lang (en-GB)", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LargeView_IsEnlargedWhole()
    {
        var (bytes, figure, _) = Samples.Write("pdf", "width=2784&height=2100");
        Assert.Contains("/MediaBox [0 0 2088 1575]", new PdfReading(bytes).Object(new PdfReading(bytes).Pages[0]), StringComparison.Ordinal);
        Assert.True(figure.Scene.WidthPx < 2784);
    }

    [Fact]
    public void Write_HostileText_IsSoundAndMarksWhatIsLeftOut()
    {
        var bytes = Samples.Write("pdf", Hostile.Figure());
        Samples.Run("qpdf", bytes, "--check {0}");
        var file = new PdfReading(bytes);
        var texts = file.Texts(file.Pages[0]);
        Assert.Contains("[…] rare earth", texts);
        Assert.Contains("(open \\ slash", texts);
        Assert.Contains("minus −5.7% ≈ € “quoted” – — … l C œ ¤", texts);
        Assert.Contains("lone […] high", texts);
        Assert.All(file.Pages.SelectMany(file.Links), l => Assert.Matches("^https://(leverage\\.)?example\\.org/[!-~]*$", l));
        var notes = Samples.Squeezed(string.Concat(file.Pages.Skip(1).SelectMany(file.Texts)));
        Assert.Matches(@"Leftout\[…\]stands[0-9,]+timesforcharacters", notes);
        Assert.Contains(new string('x', 400), notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain", 0)]
    [InlineData("稀土 and 出口 管制", "[…] and […]", 2)]
    [InlineData("a\u00A0b\u2009c\u2011d", "a b c-d", 0)]
    [InlineData("Kōgyō, Łódź", "Kogyo, Lódz", 0)]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth", 0)]
    [InlineData("−5.7% ≈ Δ → 3", "−5.7% ≈ Δ → 3", 0)]
    [InlineData("مرحبا", "[…]", 1)]
    [InlineData("👍 ok", "[…] ok", 1)]
    [InlineData("", "", 0)]
    public void Shown_Text_IsWhatTheFontsHave(string text, string shown, int times)
    {
        var leftOut = 0;
        Assert.Equal(shown, PdfCharacters.Shown(text, ref leftOut));
        Assert.Equal(times, leftOut);
    }

    [Fact]
    public void Signs_Widths_AreThoseThatTheFigureWasMeasuredWith()
    {
        var file = new PdfFile();
        var font = PdfSigns.Add(file, bold: false);
        using var stream = new MemoryStream();
        file.Save(font, font, stream);
        var widths = string.Join(' ', PdfSigns.Signs.Select(s => TextWidths.Of(s.ToString(), 1000).ToString("0", CultureInfo.InvariantCulture)));
        Assert.Contains($"/Widths [{widths}]", Encoding.Latin1.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MarkOfEachKind_IsDrawn()
    {
        var scene = new Scene(100, 100, "T", "D", [new BoxMark(new(10, 10, 20, 20)) { Fill = Ink.China, CornerPx = 3, Hatch = Ink.Text }, new GlyphMark(GlyphShape.Circle, new(50, 50), 10) { Stroke = Ink.Text, Dashed = true }]);
        var bytes = Samples.Write("pdf", Pictures.Draw(Samples.Empty) with { Scene = scene });
        Samples.Run("qpdf", bytes, "--check {0}");
        var drawn = Samples.Run("qpdf", bytes, "--qdf --object-streams=disable {0} -");
        Assert.Contains("0.702 0.133 0.11 rg", drawn, StringComparison.Ordinal); // #b3221c
        Assert.Contains("[1.6 1.4] 0 d", drawn, StringComparison.Ordinal);
        Assert.All(Hatching.Lines(new(10, 10, 20, 20)), l => Assert.Contains($"{PdfFile.Number(l.From.X)} {PdfFile.Number(l.From.Y)} m\n{PdfFile.Number(l.To.X)} {PdfFile.Number(l.To.Y)} l\n", drawn, StringComparison.Ordinal));
    }
}
