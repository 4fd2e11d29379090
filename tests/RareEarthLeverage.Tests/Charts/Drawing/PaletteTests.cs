using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Drawing;

public sealed class PaletteTests
{
    public static TheoryData<Theme> Themes() => new(Enum.GetValues<Theme>());

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_OnEveryGround_HasAContrastOfAtLeast4Point5(Theme theme)
    {
        var palette = Palette.Of(theme);
        foreach (var text in Palette.TextInks)
        {
            foreach (var ground in Palette.Backgrounds)
            {
                var contrast = Contrast(palette.Hex(text), palette.Hex(ground));
                Assert.True(contrast >= 4.5, $"{text} on {ground} in {theme}: {contrast:0.00}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Marks_OnPaper_HaveAContrastOfAtLeast3(Theme theme)
    {
        var palette = Palette.Of(theme);
        Assert.All(new[] { Ink.BarUp, Ink.BarDown, Ink.Focus, Ink.Axis }, i => Assert.True(Contrast(palette.Hex(i), palette.Hex(Ink.Paper)) >= 3, i.ToString()));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Levels_OfControl_CarryTheirFigureAndDifferInLightness(Theme theme)
    {
        var palette = Palette.Of(theme);
        var levels = new[] { (Ink.Paper, Ink.Text), (Ink.LevelQuota, Ink.Text), (Ink.LevelLicence, Ink.Text), (Ink.LevelReach, Ink.Paper), (Ink.LevelBan, Ink.Paper) };
        Assert.All(levels, l => Assert.True(Contrast(palette.Hex(l.Item1), palette.Hex(l.Item2)) >= 4.5, $"{l.Item2} on {l.Item1} in {theme}"));
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(Contrast(palette.Hex(p.First.Item1), palette.Hex(p.Second.Item1)) >= 1.2, $"{p.First.Item1} beside {p.Second.Item1} in {theme}"));
    }

    [Fact]
    public void Contrast_BlackOnWhite_Is21() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colours_EveryRole_HasOne(Theme theme)
    {
        var colours = Palette.Of(theme).Colours;
        Assert.Equal(Palette.Roles, colours.Select(c => c.Key));
        Assert.All(colours, c => Assert.Matches("^#[0-9a-f]{6}$", c.Value));
    }

    [Fact]
    public void Role_OfAnInk_IsItsWord() => Assert.Equal("china-other-soft", Palette.Role(Ink.ChinaOtherSoft));

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var c = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
