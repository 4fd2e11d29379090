using RareEarthLeverage.Charts.Drawing;
using Xunit;

namespace RareEarthLeverage.Browser.Tests;

/// <summary>Text is measured in the core with Helvetica's widths; a browser with Liberation Sans must agree.</summary>
public sealed class TextWidthTests(RunningSite site)
{
    [Fact]
    public async Task Text_MeasuredInTheCore_IsAsWideInTheBrowser()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/method");
        var labels = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "events", "china-control.json"))
            .Where(l => l.StartsWith("  \"label\": \"", StringComparison.Ordinal))
            .Select(l => l["  \"label\": \"".Length..l.LastIndexOf('"')])
            .Concat(["+60.3%", "−5.7%", "4 Apr 2025 – 10 Nov 2026", "≈−30%"])
            .ToList();
        Assert.True(labels.Count > 80);
        foreach (var bold in new[] { false, true })
        {
            var browser = await window.Page.EvaluateAsync<double[]>(
                """
                ([texts, bold]) => {
                  const pen = document.createElement('canvas').getContext('2d');
                  pen.font = `${bold ? 'bold ' : ''}100px "Liberation Sans"`;
                  pen.fontKerning = 'none';
                  return texts.map(t => pen.measureText(t).width);
                }
                """,
                new object[] { labels, bold });
            for (var i = 0; i < labels.Count; i++)
            {
                var core = TextWidths.Of(labels[i], 100, bold);
                Assert.True(Math.Abs(core - browser[i]) <= 0.01 * browser[i] + 1, $"{labels[i]}: {core} in the core, {browser[i]} in the browser");
            }
        }
    }
}
