using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class ElementsTests(RunningApp app)
{
    [Theory]
    // The worked example of docs/method.md, section 6.
    [InlineData("2025-03-01", 25.0, 25.0, 0, 0)]
    [InlineData("2025-04-05", 35.3, 35.3, 7, 7)]
    [InlineData("2025-10-10", 45.6, 45.6, 7, 7)]
    [InlineData("2025-11-08", 35.3, 35.3, 7, 7)]
    [InlineData("2026-11-21", 35.3, 52.9, 7, 12)]
    public async Task State_OnADay_IsTheWorkedExample(string day, double low, double high, int licensed, int licensedHigh)
    {
        var state = await app.JsonAsync($"/api/v1/elements?asOf={day}");

        Assert.Equal(day, state.Text("asOf"));
        Assert.Equal((low, high), Range(state, "intensity", e => e.GetDouble()));
        Assert.Equal((licensed, licensedHigh), Range(state, "licensed", e => e.GetInt32()));
        Assert.Equal(17, state.GetProperty("elements").GetArrayLength());
    }

    [Fact]
    public async Task Dysprosium_OnTheDayOfTheTests_NamesWhatIsKnownAndWhatIsNot()
    {
        var dysprosium = (await app.JsonAsync("/api/v1/elements")).GetProperty("elements").EnumerateArray().Single(e => e.Text("symbol") == "Dy");

        Assert.Equal(("Dysprosium", 2, "export-licence", 3), (dysprosium.Text("name"), dysprosium.GetProperty("level").GetInt32(), dysprosium.Text("levelWord"), dysprosium.GetProperty("highestPossible").GetInt32()));
        Assert.Equal(["cn-2025-04-04-announcement-18"], dysprosium.GetProperty("acts").Strings());
        Assert.Equal(["cn-2025-10-09-announcement-61"], dysprosium.GetProperty("unrecorded").Strings());
    }

    [Fact]
    public async Task OtherMinerals_AreApart()
    {
        var other = (await app.JsonAsync("/api/v1/elements?asOf=2024-11-30")).GetProperty("otherMinerals");

        Assert.Equal(["cn-2023-07-03-gallium-germanium", "cn-2023-10-20-graphite", "cn-2024-08-15-antimony-superhard"], other.GetProperty("inForce").Strings());
        Assert.Empty(other.GetProperty("unrecorded").Strings());
    }

    [Theory]
    [InlineData("elements", 17)]
    [InlineData("other-minerals", 3)]
    public async Task Csv_HasTheTable(string table, int rows) =>
        Assert.Equal(rows + 1, (await app.TextAsync($"/api/v1/elements.csv?asOf=2024-11-30&table={table}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("asOf=2025-13-01", "asOf")]
    [InlineData("asOf=2025", "asOf")]
    [InlineData("day=2025-04-05", "day")]
    public async Task BadParameter_IsRefusedByName(string query, string parameter) =>
        Assert.Equal(parameter, (await app.ProblemAsync($"/api/v1/elements?{query}", 400)).Text("parameter"));

    private static (T Low, T High) Range<T>(JsonElement state, string name, Func<JsonElement, T> read) =>
        (read(state.GetProperty(name).GetProperty("low")), read(state.GetProperty(name).GetProperty("high")));
}
