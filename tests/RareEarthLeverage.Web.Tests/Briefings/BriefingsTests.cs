using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Briefings;

public sealed class BriefingsTests(RunningApp app)
{
    private const string Two = """
        {"title":"What is known","date":"2026-11-21","author":"A. Writer","introduction":"Two views.","theme":"light","revision":1,"asOf":"2026-11-21",
         "items":[{"chart":"leverage-timeline","query":"preset=april-2025","note":"Read this <b>first</b>."},{"chart":"event-card","query":"sel=cn-2025-04-04-announcement-18","note":""}]}
        """;

    [Fact]
    public async Task Saved_CanBeOpenedByWhoHasTheAddress_AndIsText()
    {
        var page = await SaveAsync(Two);
        var html = WebUtility.HtmlDecode(await app.TextAsync(page));
        Assert.Contains("<h1>What is known</h1>", html, StringComparison.Ordinal);
        Assert.Contains("21 November 2026 · A. Writer", html, StringComparison.Ordinal);
        Assert.Contains("Read this &lt;b&gt;first&lt;/b&gt;.", await app.TextAsync(page), StringComparison.Ordinal);
        Assert.Contains("/figures/event-card.svg?sel=cn-2025-04-04-announcement-18", html, StringComparison.Ordinal);
        Assert.Matches("^/briefing/[A-Za-z0-9_-]{22}$", page);
        Assert.NotEqual(page, await SaveAsync(Two));
    }

    [Theory]
    [InlineData("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("zip", "application/zip")]
    public async Task Saved_IsAFileToo_TheSameEachTime(string extension, string type)
    {
        var id = (await SaveAsync(Two)).Split('/')[^1];
        using var answer = await app.GetAsync($"/briefings/{id}.{extension}");
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(await BytesAsync(answer), await app.Client.GetByteArrayAsync(new Uri($"/briefings/{id}.{extension}", UriKind.Relative), TestContext.Current.CancellationToken));
        using var current = await app.GetAsync($"/briefings/{id}.{extension}?data=current");
        Assert.Equal(HttpStatusCode.OK, current.StatusCode);
    }

    [Fact]
    public async Task File_TellsHowFarItIs_ThenCarriesTheFile()
    {
        using var answer = await PostAsync("/briefings/file.zip", Two);
        var bytes = await BytesAsync(answer);
        var text = Encoding.Latin1.GetString(bytes);
        var lines = text.Split('\n', 4);
        Assert.Equal(["""{"done":1,"of":2}""", """{"done":2,"of":2}"""], lines.Take(2));
        using var announced = JsonDocument.Parse(lines[2]);
        Assert.Equal("briefing-r1.zip", announced.RootElement.Text("file"));
        var file = bytes[^announced.RootElement.GetProperty("length").GetInt32()..];
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Contains("figures/02-event-card.xlsx", zip.Entries.Select(e => e.FullName));
    }

    [Theory]
    [InlineData("""{"revision":1,"asOf":"2026-11-21","items":[]}""", "items")]
    [InlineData("""{"revision":1,"asOf":"2026-11-21","items":[{"chart":"pie"}]}""", "items[0].chart")]
    [InlineData("""{"revision":1,"asOf":"2026-11-21","items":[{"chart":"leverage-timeline","query":"from=2025-13"}]}""", "items[0].query from")]
    [InlineData("""{"revision":1,"asOf":"2026-11-21","theme":"sepia","items":[{"chart":"leverage-timeline"}]}""", "theme")]
    [InlineData("""{"revision":0,"asOf":"2026-11-21","items":[{"chart":"leverage-timeline"}]}""", "revision")]
    [InlineData("""{"revision":99,"asOf":"2026-11-21","items":[{"chart":"leverage-timeline"}]}""", "revision")]
    [InlineData("""{"revision":1,"asOf":"2026-11-21","colour":"red","items":[{"chart":"leverage-timeline"}]}""", "colour")]
    [InlineData("""{"revision":1,"items":[{"chart":"leverage-timeline"}]}""", "body")]
    [InlineData("not json", "body")]
    public async Task BadBriefing_IsRefusedByField(string body, string parameter)
    {
        foreach (var address in new[] { "/briefings", "/briefings/file.pptx" })
        {
            using var answer = await PostAsync(address, body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(parameter, problem.RootElement.Text("parameter"));
        }
    }

    [Fact]
    public async Task WrongKindOrSize_IsRefused()
    {
        using var form = new System.Net.Http.StringContent("title=x", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var typed = await app.Client.PostAsync(new Uri("/briefings", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, typed.StatusCode);
        using var large = await PostAsync("/briefings", "{\"title\":\"" + new string('x', 70_000) + "\"}");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var unknown = await PostAsync("/briefings/file.docx", Two);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("id", (await app.ProblemAsync("/briefings/nothing.pdf", 404)).Text("parameter"));
        using var page = await app.GetAsync("/briefing/nothing");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private Task<System.Net.Http.HttpResponseMessage> PostAsync(string address, string json) =>
        app.Client.PostAsync(new Uri(address, UriKind.Relative), new System.Net.Http.StringContent(json, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    private async Task<string> SaveAsync(string json)
    {
        using var answer = await PostAsync("/briefings", json);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static Task<byte[]> BytesAsync(System.Net.Http.HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
