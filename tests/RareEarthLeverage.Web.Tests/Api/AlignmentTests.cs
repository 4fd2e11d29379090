using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class AlignmentTests(RunningApp app)
{
    [Fact]
    public async Task April2025_AnswersTheTariffTwoDaysBefore_AsStated()
    {
        var move = await MoveAsync("/api/v1/alignment", "2025-04-04", "tightening");

        Assert.Equal("stated", move.Text("basis"));
        Assert.Contains("cn-2025-04-04-announcement-18", move.GetProperty("events").Strings());
        var stated = move.GetProperty("stated").EnumerateArray().First();
        Assert.Equal("us-2025-04-02-reciprocal-tariff", stated.Text("trigger"));
        Assert.Equal(2, stated.GetProperty("lagDays").GetInt32());
        Assert.NotEqual("", stated.Text("claim"));
        Assert.NotEqual("", stated.GetProperty("source").Text("publisher"));
    }

    [Fact]
    public async Task October2025_OnRareEarths_IsOneMoveOfFourActs()
    {
        var move = await MoveAsync("/api/v1/alignment", "2025-10-09", "tightening");

        Assert.Equal([.. new[] { 56, 57, 61, 62 }.Select(n => $"cn-2025-10-09-announcement-{n}")], move.GetProperty("events").Strings());
    }

    [Fact]
    public async Task October2025_WithOtherMinerals_IsOneMoveOfSixActs()
    {
        var move = await MoveAsync("/api/v1/alignment?scope=rare-earth,mixed,other-critical", "2025-10-09", "tightening");

        Assert.Equal([.. new[] { 55, 56, 57, 58, 61, 62 }.Select(n => $"cn-2025-10-09-announcement-{n}")], move.GetProperty("events").Strings());
    }

    [Fact]
    public async Task October2025_HasBothRivalTriggersWithTheirLags()
    {
        var move = await MoveAsync("/api/v1/alignment", "2025-10-09", "tightening");

        Assert.Equal(
            [("us-2025-10-07-house-report-chip-tools", 2), ("us-2025-09-29-affiliates-rule", 10)],
            move.GetProperty("stated").EnumerateArray().Select(s => (s.Text("trigger"), s.GetProperty("lagDays").GetInt32())).Distinct());
    }

    [Fact]
    public async Task November2025_EasingIsStatedToFollowTheMeetingByEightDays()
    {
        var move = await MoveAsync("/api/v1/alignment", "2025-11-07", "easing");

        Assert.Contains(
            move.GetProperty("stated").EnumerateArray(),
            s => s.Text("trigger") == "dip-2025-10-30-busan-trump-xi" && s.Text("event") == "cn-2025-11-07-announcement-70" && s.GetProperty("lagDays").GetInt32() == 8);
    }

    [Fact]
    public async Task Triggers_ThatNothingFollowed_AreListedToo()
    {
        var triggers = (await app.JsonAsync("/api/v1/alignment")).GetProperty("triggers").EnumerateArray().ToList();

        Assert.Contains(triggers, t => t.GetProperty("followedBy").GetArrayLength() == 0);
        Assert.Contains(
            triggers,
            t => t.Text("id") == "us-2025-04-02-reciprocal-tariff"
                && t.GetProperty("followedBy").EnumerateArray().Any(f => f.Text("date") == "2025-04-04" && f.GetProperty("lagDays").GetInt32() == 2));
    }

    [Fact]
    public async Task Options_AreGivenBackWithTheDefaultsWrittenOut() =>
        Assert.Equal(
            """{"window":30,"basis":"announced","from":"2018-01-01","to":"2026-11-21","scope":["rare-earth","mixed"],"confidence":"medium"}""",
            (await app.JsonAsync("/api/v1/alignment")).GetProperty("options").GetRawText());

    [Theory]
    [InlineData("window=0", "window")]
    [InlineData("window=366", "window")]
    [InlineData("basis=published", "basis")]
    [InlineData("scope=all", "scope")]
    [InlineData("from=2025&to=2024", "to")]
    [InlineData("from=2030", "to")]
    [InlineData("shifts=99", "shifts")]
    [InlineData("seed=1", "seed")]
    public async Task BadParameter_IsRefusedByName(string query, string parameter) =>
        Assert.Equal(parameter, (await app.ProblemAsync($"/api/v1/alignment?{query}", 400)).Text("parameter"));

    private async Task<JsonElement> MoveAsync(string address, string date, string direction) =>
        Assert.Single((await app.JsonAsync(address)).GetProperty("moves").EnumerateArray(), m => m.Text("date") == date && m.Text("direction") == direction);
}
