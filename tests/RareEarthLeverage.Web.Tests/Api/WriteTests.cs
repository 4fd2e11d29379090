using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Tests.Accounts;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

/// <summary>Writing with tokens, from draft to the answer that everybody gets.</summary>
public sealed class WriteTests(ClosedApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Event_PostedPublishedAndChanged_IsInEveryAnswer()
    {
        using var ed = await TokenClientAsync("Ed", Role.Editor, TokenScope.Draft);
        using var rea = await TokenClientAsync("Rea", Role.Reviewer, TokenScope.Publish);
        var before = await JsonAsync(rea, "/api/v1/events?limit=1");
        var revision = before.GetProperty("revision").GetInt32();
        var pinned = Pinned(revision).ToList();
        var files = await FilesAsync(rea, pinned);
        var id = $"cn-2025-10-21-test-{Guid.NewGuid():N}";

        var draft = await SendAsync(ed, "POST", "/api/v1/events", Body(id, "Test: a control of the tests"), null, HttpStatusCode.Accepted);
        var publish = $"/api/v1/drafts/{draft.GetProperty("draft").GetGuid()}/publish";
        var version = $"\"{draft.GetProperty("version").GetInt32()}\"";
        var handedIn = draft.GetProperty("draft").GetGuid();
        Assert.Equal("in-review", (await JsonAsync(ed, draft.Text("address") ?? "")).Text("state"));

        // Its author may not publish it, and a token that only drafts may not publish at all.
        await SendAsync(ed, "POST", publish, null, version, HttpStatusCode.Forbidden);
        await SendAsync(rea, "POST", publish, null, null, HttpStatusCode.PreconditionRequired);

        // Nor as another version than the one that was looked at, nor over a comment that blocks.
        var other = await SendAsync(rea, "POST", publish, null, "\"1\"", HttpStatusCode.Conflict);
        Assert.Contains("changed since", other.Text("detail"), StringComparison.Ordinal);
        var store = app.Services.GetRequiredService<Editor>();
        var reviewer = new Person("p-ray", "Ray", Role.Reviewer);
        Assert.IsType<EditResult.Saved>(await store.CommentAsync(reviewer, handedIn, CommentSeverity.Critical, "date", "The date is wrong", Cancel));
        var blocked = await SendAsync(rea, "POST", publish, null, version, HttpStatusCode.Conflict);
        Assert.Contains("The date is wrong", blocked.Text("detail"), StringComparison.Ordinal);
        var comment = Assert.Single((await store.DraftAsync(handedIn, Cancel))!.Comments);
        Assert.IsType<EditResult.Saved>(await store.ResolveAsync(reviewer, handedIn, comment.Id, Cancel));
        var published = await SendAsync(rea, "POST", publish, null, version, HttpStatusCode.OK);
        Assert.Equal(id, published.Text("event"));
        Assert.Equal(revision + 1, published.GetProperty("revision").GetInt32());

        Assert.DoesNotContain(id, await rea.GetStringAsync(Relative($"/feeds/events.atom?track=china-control&rev={revision}"), Cancel), StringComparison.Ordinal);
        Assert.Contains(id, await rea.GetStringAsync(Relative("/feeds/events.atom?track=china-control"), Cancel), StringComparison.Ordinal);
        await SendAsync(rea, "POST", publish, null, version, HttpStatusCode.Conflict);

        var row = await JsonAsync(rea, $"/api/v1/events/{id}");
        Assert.Equal(("Test: a control of the tests", 1), (row.Text("title"), row.GetProperty("version").GetInt32()));

        // A change: without the version, with an old one, with the right one.
        var changed = Body(id, "Test: a better title");
        await SendAsync(ed, "PUT", $"/api/v1/events/{id}", changed, null, HttpStatusCode.PreconditionRequired);
        var stale = await SendAsync(ed, "PUT", $"/api/v1/events/{id}", changed, "\"9\"", HttpStatusCode.PreconditionFailed);
        Assert.Equal("Test: a better title", stale.GetProperty("yours").GetProperty("event").Text("title"));
        Assert.Equal("Test: a control of the tests", stale.GetProperty("current").GetProperty("event").Text("title"));
        Assert.Equal(1, stale.GetProperty("current").GetProperty("version").GetInt32());
        var second = await SendAsync(ed, "PUT", $"/api/v1/events/{id}", changed, "\"1\"", HttpStatusCode.Accepted);
        await SendAsync(rea, "POST", $"/api/v1/drafts/{second.GetProperty("draft").GetGuid()}/publish", null, $"\"{second.GetProperty("version").GetInt32()}\"", HttpStatusCode.OK);

        Assert.Equal("Test: a better title", (await JsonAsync(rea, $"/api/v1/events/{id}")).Text("title"));
        Assert.Equal("Test: a control of the tests", (await JsonAsync(rea, $"/api/v1/events/{id}?rev={revision + 1}")).Text("title"));
        using (var none = await rea.GetAsync(Relative($"/api/v1/events/{id}?rev={revision}"), Cancel))
        {
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }

        Assert.Equal([id], (await JsonAsync(rea, $"/api/v1/events?changedSince={revision}")).GetProperty("items").EnumerateArray().Select(e => e.Text("id")));
        Assert.Equal(0, (await JsonAsync(rea, $"/api/v1/events?changedSince={revision + 2}")).GetProperty("count").GetInt32());
        var history = (await JsonAsync(rea, $"/api/v1/events/{id}/history")).GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(["*", "title"], history.Select(c => c.Text("field")));
        Assert.Equal(("reviewer", "api", "For the tests"), (history[1].Text("role"), history[1].Text("origin"), history[1].Text("reason")));
        Assert.DoesNotContain("Rea", history[1].ToString(), StringComparison.Ordinal);

        // The tables of a page come from the revision that its address names.
        Assert.DoesNotContain(id, await rea.GetStringAsync(Relative($"/figures/leverage-timeline/rows?preset=october-2025&asOf=2025-12-31&rev={revision}"), Cancel), StringComparison.Ordinal);
        Assert.Contains(id, await rea.GetStringAsync(Relative("/figures/leverage-timeline/rows?preset=october-2025&asOf=2025-12-31"), Cancel), StringComparison.Ordinal);

        // The same address gives the same bytes as before all this, for every chart and everything together; without the revision
        // it does not.
        var later = await FilesAsync(rea, pinned);
        Assert.All(pinned.Index(), p => Assert.True(files[p.Index].SequenceEqual(later[p.Index]), $"{p.Item} has changed"));
        var newest = await FilesAsync(rea, [.. pinned.Select(p => p.Replace($"&rev={revision}", "", StringComparison.Ordinal))]);
        Assert.All((string[])["leverage-timeline.svg", "leverage-timeline.csv", "episodes.svg", "control-intensity.csv", "export.zip", "events.csv"], name => Assert.Contains(pinned.Index(), p => p.Item.Contains(name, StringComparison.Ordinal) && !files[p.Index].SequenceEqual(newest[p.Index])));

        // Withdrawn: its address says so, and so does the list of deletions.
        var editor = app.Services.GetRequiredService<Editor>();
        var withdrawn = Assert.IsType<EditResult.Saved>(
            await editor.WithdrawAsync(new("p-rea", "Rea", Role.Reviewer), EditOrigin.Command, RareEarthLeverage.Entry.RowKind.Event, id, 2, "Only for the tests", null, Cancel));
        var gone = await SendAsync(rea, "GET", $"/api/v1/events/{id}", null, null, HttpStatusCode.Gone);
        Assert.Equal("Only for the tests", gone.Text("reason"));
        Assert.Equal([id], (await JsonAsync(rea, $"/api/v1/deletions?since={withdrawn.Revision - 1}")).GetProperty("items").EnumerateArray().Select(e => e.Text("id")));
        await SendAsync(ed, "PUT", $"/api/v1/events/{id}", changed, "\"3\"", HttpStatusCode.Gone);
    }

    private static IEnumerable<string> Pinned(int revision) =>
        ChartCatalog.All.SelectMany(c => new[] { "svg", "csv" }.Select(f => $"/figures/{c.Id}.{f}?{(c.Parameters.Contains("preset") ? "preset=october-2025&" : "")}asOf=2025-12-31&rev={revision}"))
            .Concat(new[] { "zip", "json", "xlsx" }.Select(f => $"/data/export.{f}?asOf=2025-12-31&rev={revision}"))
            .Append($"/api/v1/events.csv?asOf=2025-12-31&rev={revision}");

    private static async Task<List<byte[]>> FilesAsync(System.Net.Http.HttpClient client, IReadOnlyList<string> addresses)
    {
        var files = new List<byte[]>();
        foreach (var address in addresses)
        {
            files.Add(await client.GetByteArrayAsync(Relative(address), Cancel));
        }

        return files;
    }

    [Fact]
    public async Task Post_WithoutATokenThatMay_IsRefused()
    {
        using var nobody = app.NewClient();
        using var reader = await TokenClientAsync("Vic", Role.Admin, TokenScope.Read);
        using var wrong = app.NewClient();
        wrong.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "rel_not-a-token");

        await SendAsync(nobody, "POST", "/api/v1/events", Body("cn-2025-10-21-x", "X"), null, HttpStatusCode.Unauthorized);
        await SendAsync(wrong, "POST", "/api/v1/events", Body("cn-2025-10-21-x", "X"), null, HttpStatusCode.Unauthorized);
        await SendAsync(wrong, "GET", "/api/v1/events", null, null, HttpStatusCode.Unauthorized);
        await SendAsync(reader, "POST", "/api/v1/events", Body("cn-2025-10-21-x", "X"), null, HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("title", "<script>alert(1)</script>")]
    [InlineData("date", "2025-13-01")]
    [InlineData("elements", "Xx")]
    [InlineData("track", "nowhere")]
    [InlineData("colour", "red")]
    public async Task Post_AgainstTheRules_NamesTheFieldAndKeepsNothing(string field, string value)
    {
        using var ed = await TokenClientAsync("Eve", Role.Editor, TokenScope.Draft);
        var drafts = await app.Services.GetRequiredService<Editor>().DraftsAsync(null, Cancel);
        var body = Body("cn-2025-10-21-bad", "Test");
        body["event"]![field] = field == "elements" ? new JsonArray(value) : JsonValue.Create(value);

        var problem = await SendAsync(ed, "POST", "/api/v1/events", body, null, HttpStatusCode.UnprocessableEntity);

        Assert.Contains(problem.GetProperty("problems").EnumerateArray(), p => p.Text("field")?.StartsWith(field, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(await app.Services.GetRequiredService<Editor>().DraftsAsync(null, Cancel), d => drafts.All(b => b.Id != d.Id) && d.AuthorName == "Eve");
    }

    [Fact]
    public async Task Post_OfAnotherShape_SaysWhatIsTaken()
    {
        using var ed = await TokenClientAsync("Edda", Role.Editor, TokenScope.Draft);

        var noReason = await SendAsync(ed, "POST", "/api/v1/events", new JsonObject { ["event"] = new JsonObject() }, null, HttpStatusCode.BadRequest);
        Assert.Equal("reason", noReason.Text("parameter"));
        var unknown = await SendAsync(ed, "POST", "/api/v1/events", new JsonObject { ["reason"] = "x", ["event"] = new JsonObject(), ["publish"] = true }, null, HttpStatusCode.BadRequest);
        Assert.Equal("publish", unknown.Text("parameter"));
        var large = new JsonObject { ["reason"] = "x", ["event"] = new JsonObject { ["notes"] = new string('x', 1_000_001) } };
        await SendAsync(ed, "POST", "/api/v1/events", large, null, HttpStatusCode.RequestEntityTooLarge);
        using var text = new System.Net.Http.StringContent("hello", Encoding.UTF8, "text/plain");
        using var answer = await ed.PostAsync(Relative("/api/v1/events"), text, Cancel);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        await SendAsync(ed, "PUT", "/api/v1/events/cn-nothing", Body("cn-nothing", "X"), "\"1\"", HttpStatusCode.NotFound);
        await SendAsync(ed, "PUT", "/api/v1/events/cn-nothing", Body("cn-nothing", "X"), "W/\"1-abc\"", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Write_TooOften_IsRefusedForAWhileAndForThisAccountOnly()
    {
        using var ed = await TokenClientAsync("Eager", Role.Editor, TokenScope.Draft);
        using var other = await TokenClientAsync("Other", Role.Editor, TokenScope.Draft);
        var nothing = new JsonObject();
        for (var i = 0; i < ClosedApp.WritesPerMinute; i++)
        {
            await SendAsync(ed, "POST", "/api/v1/events", nothing, null, HttpStatusCode.BadRequest);
        }

        using var text = new System.Net.Http.StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await ed.PostAsync(Relative("/api/v1/events"), text, Cancel);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter?.Delta ?? default, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        await SendAsync(other, "POST", "/api/v1/events", nothing, null, HttpStatusCode.BadRequest);
    }

    private static Uri Relative(string address) => new(address, UriKind.Relative);

    private static JsonObject Body(string id, string title) =>
        new()
        {
            ["reason"] = "For the tests",
            ["event"] = new JsonObject
            {
                ["id"] = id,
                ["date"] = "2025-10-21",
                ["datePrecision"] = "day",
                ["effectiveDate"] = null,
                ["endDate"] = null,
                ["endIsScheduled"] = false,
                ["track"] = "china-control",
                ["direction"] = "tightening",
                ["instrument"] = "export-licensing",
                ["legalForm"] = "administrative",
                ["mineralScope"] = "rare-earth",
                ["title"] = title,
                ["label"] = "Test",
                ["weight"] = 3,
                ["summary"] = "An act that only the tests know.",
                ["issuer"] = "MOFCOM",
                ["targets"] = new JsonArray("all"),
                ["elements"] = new JsonArray("Sm"),
                ["sources"] = new JsonArray(
                    new JsonObject
                    {
                        ["title"] = "Announcement",
                        ["publisher"] = "MOFCOM",
                        ["url"] = "https://www.mofcom.gov.cn/test",
                        ["published"] = "2025-10-21",
                        ["tier"] = "official",
                        ["supports"] = "all",
                    }),
            },
        };

    private static async Task<JsonElement> JsonAsync(System.Net.Http.HttpClient client, string address) => await SendAsync(client, "GET", address, null, null, HttpStatusCode.OK);

    private static async Task<JsonElement> SendAsync(System.Net.Http.HttpClient client, string method, string address, JsonObject? body, string? ifMatch, HttpStatusCode expected)
    {
        using var request = new System.Net.Http.HttpRequestMessage(new(method), Relative(address));
        if (body is not null)
        {
            request.Content = new System.Net.Http.StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await client.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.StatusCode == expected, $"{method} {address} answered {(int)answer.StatusCode}: {text[..Math.Min(800, text.Length)]}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private async Task<System.Net.Http.HttpClient> TokenClientAsync(string name, Role role, TokenScope scope)
    {
        var links = app.Services.GetRequiredService<AccountLinks>();
        var (_, invitation) = await links.InviteAsync(new("p-root", "Root", Role.Admin), role, name, Cancel);
        var joined = Assert.IsType<EditResult.Saved>(await links.JoinAsync(invitation?.Text, $"{name}-{Guid.NewGuid():N}@example.org", name, SignInAs.Password, Cancel));
        var (_, token) = await app.Services.GetRequiredService<ApiTokens>().MakeAsync(new(joined.SubjectId ?? "", name, role), "tests", scope, 30, Cancel);
        var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token?.Text);
        return client;
    }
}
