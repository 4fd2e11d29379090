using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Figures;

/// <summary>The figures among other things on a page: they are there, and every one of their files takes what the page
/// asks for.</summary>
public sealed partial class FiguresOnPagesTests(RunningApp app)
{
    [Theory]
    [InlineData("/alignment", "trigger-lag shipment-response")]
    [InlineData("/alignment?window=60&basis=effective&from=2023&asOf=2026-06-01&direction=easing&scope=rare-earth", "trigger-lag shipment-response")]
    [InlineData("/elements?asOf=2025-10-10", "element-states control-intensity")]
    [InlineData("/paradox?asOf=2026-06-01", "paradox chokepoints")]
    public async Task Page_HasItsFigures_AndTheirAddressesAnswer(string address, string charts)
    {
        var html = await app.TextAsync(address);

        Assert.Equal(charts.Split(' '), Charts().Matches(html).Select(m => m.Groups[1].Value));
        var pictures = Pictures().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToList();
        Assert.Equal(charts.Split(' ').Length, pictures.Count);
        foreach (var picture in pictures)
        {
            Assert.StartsWith("<", await app.TextAsync(picture), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("<figure class=\"figure-block[^\"]*\"[^>]* data-chart=\"([a-z-]+)\"")]
    private static partial Regex Charts();

    [GeneratedRegex("<leverage-figure src=\"([^\"]+)\"")]
    private static partial Regex Pictures();
}
