using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Drawing;

public sealed class TextWidthsTests
{
    [Theory]
    [InlineData("", false, 0)]
    [InlineData("H", false, 722)]
    [InlineData("Hello", false, 722 + 556 + 222 + 222 + 556)]
    [InlineData("Hello", true, 722 + 556 + 278 + 278 + 611)]
    [InlineData("+4.8%", false, 584 + 556 + 278 + 556 + 889)]
    [InlineData("−5.7%", true, 584 + 556 + 278 + 556 + 889)]
    [InlineData("“é” – €…", false, 333 + 556 + 333 + 278 + 556 + 278 + 556 + 1000)]
    [InlineData("稀土", false, 2000)]
    [InlineData("Ж", false, 600)]
    [InlineData("𠮷", false, 1000)]
    public void Of_KnownText_IsTheSumOfTheAdvances(string text, bool bold, double thousandths) =>
        Assert.Equal(thousandths, TextWidths.Of(text, 1000, bold), 6);

    [Fact]
    public void Of_Size_ScalesTheWidth() => Assert.Equal(13.344, TextWidths.Of("aa", 12), 6); // 2 × 0.556 × 12

    [Theory]
    [InlineData("Tariff", 100, "Tariff")]
    [InlineData("Tariff raised", 50, "Tariff r…")] // 49.3 px; the next letter would make 56.0.
    [InlineData("Tariff", 5, "")]
    public void Fit_TooWide_EndsWithAnEllipsis(string text, double width, string expected) =>
        Assert.Equal(expected, TextWidths.Fit(text, 12, false, width));

    [Fact]
    public void Wrap_MoreThanAllowed_CutsTheLastLine()
    {
        var lines = TextWidths.Wrap("one two three four five six", 10, false, 45, 2);
        Assert.Equal(2, lines.Count);
        Assert.Equal("one two", lines[0]);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, l => Assert.True(TextWidths.Of(l, 10) <= 45));
    }

    [Fact]
    public void Wrap_OneLongWord_StaysOnOneLine() => Assert.Equal(["Abc"], TextWidths.Wrap(" Abc ", 10, false, 200, 3));
}
