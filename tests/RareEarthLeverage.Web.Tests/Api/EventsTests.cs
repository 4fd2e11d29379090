using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class EventsTests(RunningApp app)
{
    [Fact]
    public async Task List_WithoutParameters_GivesTheFirstHundredAndTheAddressOfTheNext()
    {
        var page = await app.JsonAsync("/api/v1/events");

        Assert.Equal(1, page.GetProperty("revision").GetInt32());
        Assert.Equal("2026-11-21", page.Text("asOf"));
        Assert.Equal(ShippedData.Dataset.Events.Count, page.GetProperty("count").GetInt32());
        Assert.Equal(100, page.GetProperty("items").GetArrayLength());
        Assert.StartsWith("/api/v1/events?cursor=", page.Text("next"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=37")]
    [InlineData("limit=1000")]
    [InlineData("limit=7&track=china-control&confidence=high")]
    public async Task Paging_ToTheEnd_GivesEveryEventOnceInOrder(string query)
    {
        var ids = new List<string>();
        var count = 0;
        for (string? next = $"/api/v1/events?{query}"; next is not null;)
        {
            var page = await app.JsonAsync(next);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.Text("id") ?? ""));
            count = page.GetProperty("count").GetInt32();
            next = page.Text("next");
        }

        Assert.Equal(count, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var order = ShippedData.Dataset.Events.Select(e => e.Id).ToList();
        Assert.Equal(ids.OrderBy(i => order.IndexOf(i)), ids);
        if (!query.Contains("track", StringComparison.Ordinal))
        {
            Assert.Equal(order, ids);
        }
    }

    [Fact]
    public async Task Item_HasTheFieldsOfTheDictionaryInItsWords()
    {
        var item = await app.JsonAsync("/api/v1/events/cn-2025-04-04-announcement-18");

        Assert.Equal(
            [
                "id", "date", "datePrecision", "effectiveDate", "endDate", "endIsScheduled", "track", "direction", "instrument", "legalForm", "mineralScope",
                "seed", "title", "label", "weight", "summary", "issuer", "reference", "targets", "elements", "scopeNote", "actsOn", "statedTriggers", "sources",
                "confidence", "notes", "company", "country", "version", "status", "revision", "asOf", "statusDetail", "statusClaims", "actedOnBy", "answeredBy",
            ],
            item.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2025-04-04", item.Text("date"));
        Assert.Equal("china-control", item.Text("track"));
        Assert.Equal("export-licensing", item.Text("instrument"));
        Assert.Equal("in-force", item.Text("status"));
        Assert.Equal(7, item.GetProperty("elements").GetArrayLength());
        Assert.Contains(item.GetProperty("statedTriggers").EnumerateArray(), t => t.Text("id") == "us-2025-04-02-reciprocal-tariff" && t.GetProperty("lagDays").GetInt32() == 2);
        Assert.All(item.GetProperty("sources").EnumerateArray(), s => Assert.Contains(s.Text("access"), new[] { "direct", "second-hand" }));
    }

    [Fact]
    public async Task No70_AfterItsPlannedEnd_HasNoRecordedOutcomeAndTheReportAsAClaim()
    {
        var item = await app.JsonAsync("/api/v1/events/cn-2025-11-07-announcement-70?asOf=2026-11-21");

        Assert.Equal("end-passed-unrecorded", item.Text("status"));
        Assert.Equal("2026-11-11", item.GetProperty("statusDetail").Text("since"));
        var claim = Assert.Single(item.GetProperty("statusClaims").EnumerateArray());
        Assert.Equal("cn-2026-09-28-truce-extension-no-text", claim.Text("id"));
        Assert.Equal("low", claim.Text("confidence"));
    }

    [Theory]
    [InlineData("2025-11-09", "in-force")]
    [InlineData("2026-11-10", "in-force")]
    [InlineData("2026-11-11", "end-passed-unrecorded")]
    public async Task No70_ByDay_HasTheStatusOfThatDay(string asOf, string status) =>
        Assert.Equal(status, (await app.JsonAsync($"/api/v1/events/cn-2025-11-07-announcement-70?asOf={asOf}")).Text("status"));

    [Fact]
    public async Task Status_BeforeTheAnnouncement_IsNull() =>
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await app.JsonAsync("/api/v1/events/cn-2025-04-04-announcement-18?asOf=2025-04-03")).GetProperty("status").ValueKind);

    [Theory]
    [InlineData("element=Dy", "cn-2025-04-04-announcement-18")]
    [InlineData("q=no. 18&track=china-control", "cn-2025-04-04-announcement-18")]
    [InlineData("from=2025-04-04&to=2025-04-04", "cn-2025-04-04-announcement-18")]
    [InlineData("from=2025-04&to=2025-04", "us-2025-04-02-reciprocal-tariff")]
    [InlineData("track=us-tariff,us-chip-control&seed=true", "us-2025-04-02-reciprocal-tariff")]
    [InlineData("track=us-tariff&track=us-chip-control&seed=true", "us-2025-04-02-reciprocal-tariff")]
    [InlineData("instrument=suspension&legalForm=administrative", "cn-2025-11-07-announcement-70")]
    public async Task Filter_FindsWhatItShould(string query, string expected)
    {
        var page = await app.JsonAsync($"/api/v1/events?limit=1000&{query}");

        Assert.Contains(page.GetProperty("items").EnumerateArray(), i => i.Text("id") == expected);
        Assert.InRange(page.GetProperty("count").GetInt32(), 1, 120);
    }

    [Fact]
    public async Task Filter_ByLowestConfidence_LeavesOutTheLower()
    {
        var page = await app.JsonAsync("/api/v1/events?limit=1000&confidence=medium");

        Assert.Equal(ShippedData.Dataset.Events.Count(e => e.Confidence >= RareEarthLeverage.Timeline.Confidence.Medium), page.GetProperty("count").GetInt32());
        Assert.DoesNotContain(page.GetProperty("items").EnumerateArray(), i => i.Text("confidence") == "low");
    }

    [Fact]
    public async Task Filter_ByPeriod_TakesADateOfTheYearAsTheWholeYear()
    {
        // cn-2005-01-01-export-quota-system is known only by its year.
        var page = await app.JsonAsync("/api/v1/events?from=2005-06-01&to=2005-06-30");

        Assert.Contains(page.GetProperty("items").EnumerateArray(), i => i.Text("id") == "cn-2005-01-01-export-quota-system");
    }

    [Theory]
    [InlineData("track=foo", "track", "foo")]
    [InlineData("direction=up", "direction", "up")]
    [InlineData("instrument=Tariff", "instrument", "Tariff")]
    [InlineData("element=Fe", "element", "Fe")]
    [InlineData("target=USA", "target", "USA")]
    [InlineData("scope=gallium", "scope", "gallium")]
    [InlineData("confidence=sure", "confidence", "sure")]
    [InlineData("legalForm=law", "legalForm", "law")]
    [InlineData("seed=yes", "seed", "yes")]
    [InlineData("from=2025-13", "from", "2025-13")]
    [InlineData("from=2025-02-30", "from", "2025-02-30")]
    [InlineData("to=yesterday", "to", "yesterday")]
    [InlineData("from=2025&to=2024", "to", "2024")]
    [InlineData("asOf=2025", "asOf", "2025")]
    [InlineData("rev=2", "rev", "2")]
    [InlineData("rev=0", "rev", "0")]
    [InlineData("changedSince=2026-01-01", "changedSince", "2026-01-01")]
    [InlineData("limit=-1", "limit", "-1")]
    [InlineData("limit=0", "limit", "0")]
    [InlineData("limit=1001", "limit", "1001")]
    [InlineData("limit=ten", "limit", "ten")]
    [InlineData("limit=99999999999", "limit", "99999999999")]
    [InlineData("limit=5&limit=6", "limit", "5,6")]
    [InlineData("cursor=nowhere", "cursor", "nowhere")]
    [InlineData("track=", "track", "")]
    [InlineData("q=", "q", "")]
    [InlineData("tracks=us-tariff", "tracks", "us-tariff")]
    [InlineData("Track=us-tariff", "Track", "us-tariff")]
    public async Task BadParameter_IsRefusedByName(string query, string parameter, string given)
    {
        var problem = await app.ProblemAsync($"/api/v1/events?{query}", 400);

        Assert.Equal(parameter, problem.Text("parameter"));
        Assert.Equal(given, problem.Text("given"));
        Assert.NotEqual("", problem.Text("takes"));
    }

    [Fact]
    public async Task BadParameters_AreAllNamed()
    {
        var problem = await app.ProblemAsync("/api/v1/events?track=foo&limit=-1&zz=1", 400);

        Assert.Equal(["zz", "track", "limit"], problem.GetProperty("problems").EnumerateArray().Select(p => p.Text("parameter")));
    }

    [Fact]
    public async Task Rev_OfTheCurrentRevision_IsTaken() => Assert.Equal(1, (await app.JsonAsync("/api/v1/events?rev=1")).GetProperty("revision").GetInt32());

    [Fact]
    public async Task Unknown_Id_Is404()
    {
        var problem = await app.ProblemAsync("/api/v1/events/no-such-event", 404);

        Assert.Equal("id", problem.Text("parameter"));
        Assert.Equal("no-such-event", problem.Text("given"));
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api")]
    [InlineData("/figures/a/b")]
    public async Task Unknown_Address_Is404AsAProblem(string address) => await app.ProblemAsync(address, 404);

    [Theory]
    [InlineData("/api/v1/events.csv", null)]
    [InlineData("/api/v1/events", "text/csv")]
    public async Task Csv_HasEveryEventUnlessALimitIsGiven(string address, string? accept)
    {
        using var request = new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Get, address);
        if (accept is not null)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        }

        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var csv = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("id,date,datePrecision,effectiveDate,endDate,endIsScheduled,track,", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        // No field holds a line break, so that lines are rows: the head, and one for each event.
        Assert.Equal(ShippedData.Dataset.Events.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("1", Assert.Single(answer.Headers.GetValues("X-Data-Revision")));
    }

    [Fact]
    public async Task Csv_WithALimit_NamesTheNextPageInALink()
    {
        using var answer = await app.GetAsync("/api/v1/events.csv?limit=10");

        Assert.StartsWith("</api/v1/events.csv?limit=10&cursor=", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_AnswersAsGet()
    {
        using var request = new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Head, "/api/v1/events");
        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
    }
}
