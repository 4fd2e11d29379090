using System.Xml.Linq;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Api;

public sealed class EventsFeedTests(RunningApp app)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_IsAtomWithWhatTheStandardAsksFor()
    {
        var feed = XDocument.Parse(await app.TextAsync("/feeds/events.atom?track=china-control&from=2025")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(["title", "id", "updated", "author"], n => Assert.Single(feed.Elements(Atom + n)));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.All(["title", "id", "updated", "summary", "link"], n => Assert.Single(e.Elements(Atom + n))));
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, e => Assert.Contains(e.Elements(Atom + "category"), c => (string?)c.Attribute("term") == "china-control"));
        var listed = await app.JsonAsync("/api/v1/events?track=china-control&from=2025&limit=1000");
        Assert.Equal(Math.Min(200, listed.GetProperty("count").GetInt32()), entries.Count);
        // Seeded in this run: the time of the revision, not that of the event.
        Assert.All(entries, e => Assert.StartsWith("2026-11-21T", e.Element(Atom + "updated")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_OfARevision_IsAsTheDataStoodThen()
    {
        var pinned = await app.TextAsync("/feeds/events.atom?track=diplomacy&rev=1");
        Assert.NotEmpty(XDocument.Parse(pinned).Root!.Elements(Atom + "entry"));
        Assert.Equal("rev", (await app.ProblemAsync("/feeds/events.atom?rev=99", 400)).Text("parameter"));
    }

    [Fact]
    public async Task BadFilter_IsRefusedByName() => Assert.Equal("track", (await app.ProblemAsync("/feeds/events.atom?track=moon", 400)).Text("parameter"));
}
