using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class FiguresTests(RunningApp app)
{
    [Fact]
    public async Task List_NamesEveryChartInEveryFormat()
    {
        var list = await app.JsonAsync("/figures");

        Assert.Equal(ChartCatalog.All.Select(c => c.Id), list.GetProperty("items").EnumerateArray().Select(i => i.Text("id")));
        Assert.Equal(FigureWriters.All.Select(w => w.Extension), list.GetProperty("items")[0].GetProperty("formats").Strings());
    }

    [Fact]
    public async Task EveryFormat_OfEveryChart_HasItsMediaTypeAndTheSameBytesTwice()
    {
        foreach (var chart in ChartCatalog.All)
        {
            foreach (var writer in FigureWriters.All)
            {
                var address = $"/figures/{chart.Id}.{writer.Extension}{(chart.Parameters.Contains("preset") ? "?preset=october-2025" : "")}";
                using var answer = await app.GetAsync(address);
                Assert.Equal(writer.MediaType.Split(';')[0], answer.Content.Headers.ContentType?.MediaType);
                Assert.Equal(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), await app.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public async Task Svg_MarksCarryTheIdAndLeadToTheEvent()
    {
        var svg = await app.TextAsync("/figures/leverage-timeline.svg?from=2025-03&to=2025-05");

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("data-event=\"cn-2025-04-04-announcement-18\"", svg, StringComparison.Ordinal);
        Assert.Contains("href=\"/events/cn-2025-04-04-announcement-18\"", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures/leverage-timeline.svg?width=99999", "width")]
    [InlineData("/figures/leverage-timeline.svg?tracks=foo", "tracks")]
    [InlineData("/figures/leverage-timeline.csv?from=2025-13", "from")]
    [InlineData("/figures/leverage-timeline.svg?colour=red", "colour")]
    [InlineData("/figures/leverage-timeline.svg?rev=7", "rev")]
    [InlineData("/figures/leverage-timeline.svg?width=400&width=500", "width")]
    [InlineData("/figures/leverage-timeline.png?width=4000&height=4000&scale=300dpi", "scale")]
    [InlineData("/figures/leverage-timeline.png?scale=3", "scale")]
    public async Task BadParameter_IsRefusedByName(string address, string parameter) => Assert.Equal(parameter, (await app.ProblemAsync(address, 400)).Text("parameter"));

    [Theory]
    [InlineData("/figures/pie.svg", "chart", "leverage-timeline")]
    [InlineData("/figures/leverage-timeline.bmp", "extension", "svg")]
    public async Task Unknown_Is404NamingWhatThereIs(string address, string parameter, string there)
    {
        var problem = await app.ProblemAsync(address, 404);

        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Contains(there, problem.Text("takes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inks_OfThePageAreThoseOfThePalette()
    {
        var css = await app.TextAsync("/css/inks.css");
        var (light, dark) = (Palette.Of(Theme.Light), Palette.Of(Theme.Dark));

        foreach (var ink in Enum.GetValues<Ink>())
        {
            var colours = $"light-dark({light.Hex(ink)}, {dark.Hex(ink)})";
            Assert.Contains($".ink-{Palette.Role(ink)} {{ fill: {colours}; }}", css, StringComparison.Ordinal);
            Assert.Contains($".line-{Palette.Role(ink)} {{ stroke: {colours}; }}", css, StringComparison.Ordinal);
        }
    }
}
