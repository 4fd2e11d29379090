using RareEarthLeverage.Growth;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class SeriesTests(RunningApp app)
{
    [Fact]
    public async Task List_HasAllSeriesOfTheCatalogue()
    {
        var list = await app.JsonAsync("/api/v1/series");

        Assert.Equal(SeriesCatalog.All.Select(s => s.Id), list.GetProperty("items").EnumerateArray().Select(s => s.Text("id")));
    }

    [Fact]
    public async Task Headline_Spring2025_HasTheGrowthThatThePaperStates()
    {
        var series = await app.JsonAsync("/api/v1/series/cn-ree-exports-volume?from=2025-04&to=2025-06");

        Assert.Equal(
            [("2025-04", 4.8m), ("2025-05", -5.7m), ("2025-06", 60.3m)],
            series.GetProperty("observations").EnumerateArray().Select(o => (o.Text("month"), o.GetProperty("recomputedYoyPercent").GetDecimal())));
    }

    [Fact]
    public async Task All_GivesTheFiguresThatWereSetAsideToo()
    {
        var used = await app.JsonAsync("/api/v1/series/cn-ree-exports-volume");
        var all = await app.JsonAsync("/api/v1/series/cn-ree-exports-volume?all=true");

        Assert.All(used.GetProperty("observations").EnumerateArray(), o => Assert.True(o.GetProperty("preferred").GetBoolean()));
        Assert.Equal(ShippedData.Dataset.FindSeries("cn-ree-exports-volume")?.Observations.Count, all.GetProperty("observations").GetArrayLength());
        Assert.True(used.GetProperty("observations").GetArrayLength() < all.GetProperty("observations").GetArrayLength());
    }

    [Fact]
    public async Task EverySeries_CumulativeOnesIncluded_CanBeRead()
    {
        foreach (var series in ShippedData.Dataset.Series)
        {
            var answer = await app.JsonAsync($"/api/v1/series/{series.Definition.Id}?all=true");
            Assert.Equal(series.Observations.Count, answer.GetProperty("observations").GetArrayLength());
        }
    }

    [Fact]
    public async Task Unknown_Id_Is404() => Assert.Equal("nothing", (await app.ProblemAsync("/api/v1/series/nothing", 404)).Text("given"));

    [Theory]
    [InlineData("from=2025-13")]
    [InlineData("from=2025&to=2024")]
    [InlineData("all=1")]
    [InlineData("limit=1")]
    public async Task BadParameter_IsRefused(string query) => await app.ProblemAsync($"/api/v1/series/cn-ree-exports-volume?{query}", 400);
}
