using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class WatchTests(RunningApp app)
{
    [Fact]
    public async Task No70_OnTheDayOfTheTests_IsPassedAndUnrecorded()
    {
        var date = await DateAsync("overdue", "cn-2025-11-07-announcement-70");

        Assert.Equal(("2026-11-10", -11, "overdue", "end"), (date.Text("date"), date.GetProperty("daysAhead").GetInt32(), date.Text("stage"), date.Text("kind")));
        Assert.Equal([.. new[] { 55, 56, 57, 58, 61, 62 }.Select(n => $"cn-2025-10-09-announcement-{n}")], date.GetProperty("takesOutOfForce").Strings());
        Assert.Single(date.GetProperty("reported").Strings());
        Assert.NotEqual(0, date.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public async Task No72_EndsInSixDays()
    {
        var date = await DateAsync("ahead", "cn-2025-11-09-announcement-72");

        Assert.Equal(("2026-11-27", 6, "within-7-days"), (date.Text("date"), date.GetProperty("daysAhead").GetInt32(), date.Text("stage")));
        Assert.Equal(["cn-2024-12-03-us-gallium-germanium-ban"], date.GetProperty("takesOutOfForce").Strings());
    }

    [Fact]
    public async Task TruceToJanuary_IsReportedWithItsWeakSource()
    {
        var reported = (await app.JsonAsync("/api/v1/watch")).GetProperty("reported").EnumerateArray().Where(r => r.Text("date") == "2027-01-10").ToList();

        Assert.NotEmpty(reported);
        Assert.All(reported, r => Assert.NotEqual(0, r.GetProperty("sources").GetArrayLength()));
        Assert.Contains(reported, r => r.GetProperty("concerns").Strings().Contains("cn-2025-11-07-announcement-70"));
    }

    [Theory]
    [InlineData("2026-10-28", "within-30-days")]
    [InlineData("2026-11-20", "within-7-days")]
    [InlineData("2026-11-27", "today")]
    [InlineData("2026-10-27", "ahead")]
    public async Task No72_StageByStage(string asOf, string stage) =>
        Assert.Equal(stage, (await DateAsync("ahead", "cn-2025-11-09-announcement-72", asOf)).Text("stage"));

    [Fact]
    public async Task BaseRates_HaveTheirN()
    {
        var rates = (await app.JsonAsync("/api/v1/watch")).GetProperty("baseRates").EnumerateArray().ToList();

        // Three tracks of triggers, two polarities.
        Assert.Equal(6, rates.Count);
        Assert.All(rates, r => Assert.InRange(r.GetProperty("followed").GetInt32(), 0, r.GetProperty("n").GetInt32()));
        Assert.Contains(rates, r => r.Text("track") == "us-tariff" && r.Text("polarity") == "tightening" && r.GetProperty("n").GetInt32() > 0);
    }

    [Fact]
    public async Task BeforeTheRecord_ThereIsNothingToWatch()
    {
        var watch = await app.JsonAsync("/api/v1/watch?asOf=1999-01-01");

        Assert.Equal((0, 0, 0), (watch.GetProperty("overdue").GetArrayLength(), watch.GetProperty("ahead").GetArrayLength(), watch.GetProperty("baseRates").GetArrayLength()));
    }

    [Theory]
    [InlineData("/api/v1/watch?asOf=soon", "asOf")]
    [InlineData("/api/v1/watch?window=30", "window")]
    [InlineData("/feeds/dates.ics?track=china", "track")]
    [InlineData("/feeds/dates.ics?zz=1", "zz")]
    public async Task BadParameter_IsRefusedByName(string address, string parameter) =>
        Assert.Equal(parameter, (await app.ProblemAsync(address, 400)).Text("parameter"));

    [Theory]
    [InlineData("dates", "date,days_ahead,stage,kind,title,")]
    [InlineData("reported", "date,days_ahead,title,concerns,")]
    [InlineData("base-rates", "track,polarity,n,followed,")]
    public async Task Csv_HasEachTable(string table, string head) =>
        Assert.StartsWith(head, await app.TextAsync($"/api/v1/watch.csv?table={table}"), StringComparison.Ordinal);

    private async Task<JsonElement> DateAsync(string list, string id, string? asOf = null) =>
        Assert.Single((await app.JsonAsync("/api/v1/watch" + (asOf is null ? "" : $"?asOf={asOf}"))).GetProperty(list).EnumerateArray(), d => d.Text("id") == id);
}
