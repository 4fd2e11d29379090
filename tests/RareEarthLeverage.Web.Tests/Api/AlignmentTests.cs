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
            """{"window":30,"basis":"announced","from":"2018-01-01","to":"2026-11-21","scope":["rare-earth","mixed"],"confidence":"medium","shifts":9999,"seed":20260109}""",
            (await app.JsonAsync("/api/v1/alignment")).GetProperty("options").GetRawText());

    [Theory]
    [InlineData("window=0", "window")]
    [InlineData("window=366", "window")]
    [InlineData("basis=published", "basis")]
    [InlineData("scope=all", "scope")]
    [InlineData("from=2025&to=2024", "to")]
    [InlineData("from=2030", "to")]
    [InlineData("shifts=98", "shifts")]
    [InlineData("shifts=100000", "shifts")]
    [InlineData("seed=-1", "seed")]
    [InlineData("direction=neutral", "direction")]
    [InlineData("asOf=2025-04", "asOf")]
    [InlineData("rev=99", "rev")]
    [InlineData("table=moves", "table")]
    [InlineData("windows=30", "windows")]
    public async Task BadParameter_IsRefusedByName(string query, string parameter) =>
        Assert.Equal(parameter, (await app.ProblemAsync($"/api/v1/alignment?{query}", 400)).Text("parameter"));

    [Theory]
    // The worked example of docs/method.md, section 4.
    [InlineData("precursorRate", "tightening", 27, 19, 0.0171)]
    [InlineData("precursorRate", "easing", 14, 14, 0.0101)]
    [InlineData("triggerRate", "tightening", 47, 27, 0.0179)]
    [InlineData("triggerRate", "easing", 30, 18, 0.0113)]
    public async Task Rates_OfTheWholeRecord_AreTheWorkedExample(string rate, string polarity, int n, int hits, double p)
    {
        var given = (await app.JsonAsync("/api/v1/alignment")).GetProperty(rate).GetProperty(polarity);

        Assert.Equal((n, hits, p), (given.GetProperty("n").GetInt32(), given.GetProperty("hits").GetInt32(), given.GetProperty("p").GetDouble()));
        Assert.Equal((double)hits / n, given.GetProperty("observed").GetDouble());
        Assert.Equal(0.0001, given.GetProperty("pFloor").GetDouble());
        Assert.True(given.GetProperty("nullLow").GetDouble() <= given.GetProperty("nullMedian").GetDouble());
        Assert.True(given.GetProperty("nullMedian").GetDouble() <= given.GetProperty("nullHigh").GetDouble());
    }

    [Fact]
    public async Task Rates_WithFewMoves_AreCountsOnly()
    {
        var rates = (await app.JsonAsync("/api/v1/alignment?from=2023&to=2023")).GetProperty("precursorRate").GetProperty("tightening");

        Assert.InRange(rates.GetProperty("n").GetInt32(), 1, 4);
        Assert.Equal(JsonValueKind.Null, rates.GetProperty("p").ValueKind);
        Assert.Equal(JsonValueKind.Null, rates.GetProperty("observed").ValueKind);
    }

    [Fact]
    public async Task Rates_OfAnotherSeed_AreAnotherSampleAndOfTheSameSeedTheSame()
    {
        static double P(JsonElement answer) => answer.GetProperty("triggerRate").GetProperty("tightening").GetProperty("p").GetDouble();

        var first = P(await app.JsonAsync("/api/v1/alignment?seed=7&shifts=999"));
        Assert.Equal(first, P(await app.JsonAsync("/api/v1/alignment?shifts=999&seed=7")));
        Assert.NotEqual(P(await app.JsonAsync("/api/v1/alignment")), first);
        Assert.Equal(0.0179, first, 0.02);
    }

    [Fact]
    public async Task AsOf_LeavesOutWhatHadNotHappened()
    {
        // To the end of 2025 is asked for; on 1 May 2025 nothing later is known, and no later day is a quiet one.
        var answer = await app.JsonAsync("/api/v1/alignment?asOf=2025-05-01&to=2025");

        Assert.Equal("2025-05-01", answer.GetProperty("options").Text("to"));
        Assert.All(answer.GetProperty("moves").EnumerateArray(), m => Assert.True(string.CompareOrdinal(m.Text("date"), "2025-05-01") <= 0));
        Assert.Contains(answer.GetProperty("moves").EnumerateArray(), m => m.Text("date") == "2025-04-04");
    }

    [Fact]
    public async Task PeriodWithoutMoves_IsAnAnswer()
    {
        var answer = await app.JsonAsync("/api/v1/alignment?from=2018-02&to=2018-02");

        Assert.Equal(0, answer.GetProperty("moves").GetArrayLength());
        Assert.Equal(0, answer.GetProperty("precursorRate").GetProperty("tightening").GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Direction_ListsThatOneAndChangesNoRate()
    {
        var both = await app.JsonAsync("/api/v1/alignment");
        var easing = await app.JsonAsync("/api/v1/alignment?direction=easing");

        Assert.All(easing.GetProperty("moves").EnumerateArray(), m => Assert.Equal("easing", m.Text("direction")));
        Assert.All(easing.GetProperty("triggers").EnumerateArray(), t => Assert.Equal("easing", t.Text("polarity")));
        Assert.Equal(both.GetProperty("precursorRate").GetRawText(), easing.GetProperty("precursorRate").GetRawText());
    }

    [Fact]
    public async Task Claims_SayWhoseTheyAreAndHowTheyStand()
    {
        var october = (await MoveAsync("/api/v1/alignment", "2025-10-09", "tightening")).GetProperty("stated").EnumerateArray().ToList();

        Assert.Contains(october, s => s.Text("trigger") == "us-2025-09-29-affiliates-rule" && s.Text("claimant") == "responder" && s.Text("standing") == "contested");
        Assert.Contains(october, s => s.Text("trigger") == "us-2025-10-07-house-report-chip-tools" && s.Text("claimant") == "analyst" && s.Text("standing") == "one-voice");
    }

    [Fact]
    public async Task Response_OfApril2025_IsTheWorkedExample()
    {
        // docs/method.md, section 5: 138.3, the highest of 16.
        var response = (await MoveAsync("/api/v1/alignment", "2025-04-04", "tightening")).GetProperty("response");

        Assert.Equal((138.3m, 16, 16), (response.GetProperty("afterIndex").GetDecimal(), response.GetProperty("rank").GetInt32(), response.GetProperty("of").GetInt32()));
    }

    [Theory]
    [InlineData("moves", "date,direction,acts,basis,")]
    [InlineData("claims", "move,direction,acts,trigger,trigger_date,lag_days,claimant,standing,")]
    [InlineData("nearby", "move,direction,acts,trigger,")]
    [InlineData("triggers", "date,polarity,track,title,followed_by,")]
    [InlineData("chance", "rate,polarity,window_days,")]
    [InlineData("sensitivity", "rate,polarity,window_days,")]
    [InlineData("periods", "rate,polarity,window_days,")]
    public async Task Csv_HasEachTable(string table, string head) =>
        Assert.StartsWith(head, await app.TextAsync($"/api/v1/alignment.csv?table={table}"), StringComparison.Ordinal);

    [Fact]
    public async Task Csv_OfChance_CarriesTheCaveatsInEveryRow()
    {
        var lines = (await app.TextAsync("/api/v1/alignment.csv?table=sensitivity")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // Twelve cells of four rates, and the head.
        Assert.Equal(49, lines.Length);
        Assert.All(lines.Skip(1), l => Assert.Contains("Near in time is an order of dates", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Csv_OfAnUnknownTable_IsRefused() =>
        Assert.Equal("table", (await app.ProblemAsync("/api/v1/alignment.csv?table=cells", 400)).Text("parameter"));

    [Fact]
    public async Task Xlsx_IsAWorkbookWithTheNameOfItsRevision()
    {
        using var answer = await app.GetAsync("/api/v1/alignment.xlsx?window=14");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("alignment-r1.xlsx", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]);
    }

    private async Task<JsonElement> MoveAsync(string address, string date, string direction) =>
        Assert.Single((await app.JsonAsync(address)).GetProperty("moves").EnumerateArray(), m => m.Text("date") == date && m.Text("direction") == direction);
}
