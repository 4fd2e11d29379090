using Bunit;
using RareEarthLeverage.Web.Events;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Events;

public sealed class EventDetailsTests : PageContext
{
    [Fact]
    public void Act_ShowsStatedAndNearbyTriggersUnderHeadingsOfTheirOwn()
    {
        var details = Details("cn-2025-04-04-announcement-18");

        var stated = details.Find("[data-section=stated]");
        Assert.Contains("US announced a 34% reciprocal tariff on Chinese goods", stated.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 days before", stated.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stated by:", stated.TextContent, StringComparison.Ordinal);
        var nearby = details.Find("[data-section=nearby]");
        Assert.Contains("Near in time, not a stated cause", nearby.TextContent, StringComparison.Ordinal);
        Assert.Contains("10 days before", nearby.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Trigger_ShowsTheMovesThatFollowed()
    {
        var details = Details("us-2025-04-02-reciprocal-tariff");

        Assert.Contains("No. 18: seven elements", details.Find("[data-section=followed-by]").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 days later", details.Find("[data-section=answered-by]").TextContent, StringComparison.Ordinal);
        Assert.Empty(details.FindAll("[data-section=nearby]"));
    }

    [Fact]
    public void No57_SaysThatTheOutcomeIsNotRecorded_AndShowsTheReportAsAClaim()
    {
        var details = Details("cn-2025-10-09-announcement-57");

        var status = details.Find("[data-status=end-passed-unrecorded]");
        Assert.Contains("End passed, outcome not recorded", status.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reported, not confirmed", status.QuerySelector("[data-claim=cn-2026-09-28-truce-extension-no-text]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Talks_HaveNoStatus() =>
        Assert.All(
            ShippedData.Dataset.Events.Where(e => e.Instrument == RareEarthLeverage.Timeline.Instrument.Talks),
            e => Assert.Empty(Details(e.Id).FindAll("[data-status]")));

    [Fact]
    public void ImpreciseDate_IsNotShownAsADay()
    {
        var details = Details("cn-2005-01-01-export-quota-system");

        Assert.Equal("2005", details.Find("dl time").TextContent);
        Assert.Contains("day and month not known", details.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_ShowTierPublisherAndWhatTheySupport_WithSafeLinks()
    {
        var details = Details("cn-2025-10-09-announcement-57");

        var sources = details.FindAll("[data-section=sources] li");
        Assert.Equal(ShippedData.Dataset.Find("cn-2025-10-09-announcement-57")?.Sources.Count, sources.Count);
        Assert.All(sources, s => Assert.Contains("Supports:", s.TextContent, StringComparison.Ordinal));
        Assert.All(details.FindAll("[data-section=sources] a"), a => Assert.Equal("noopener noreferrer", a.GetAttribute("rel")));
        Assert.Contains(sources, s => s.TextContent.Contains("second-hand", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_LeadWhereThePageSays()
    {
        var details = Details("cn-2025-10-09-announcement-57");

        Assert.Equal("/close", details.Find("[data-close]").GetAttribute("href"));
        Assert.Contains(details.FindAll("[data-section=relations] a"), a => a.GetAttribute("href") == "?sel=cn-2025-11-07-announcement-70");
    }

    [Fact]
    public void EveryEvent_CanBeShown()
    {
        foreach (var e in ShippedData.Dataset.Events)
        {
            Assert.Contains(e.Id, Details(e.Id).Markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NoEvent_IsSaidToHaveBeenCaused()
    {
        // The words of the program itself, not those of the data: the parts of the panel that are not quotations.
        foreach (var id in new[] { "cn-2025-04-04-announcement-18", "us-2025-04-02-reciprocal-tariff" })
        {
            var headings = string.Join(' ', Details(id).FindAll("h3, dt, .lag, section > .note").Select(h => h.TextContent));
            Assert.DoesNotContain("caused", headings, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("because of", headings, StringComparison.OrdinalIgnoreCase);
        }
    }

    private IRenderedComponent<EventDetails> Details(string id) =>
        Render<EventDetails>(p =>
            p.Add(d => d.Dataset, ShippedData.Dataset)
                .Add(d => d.Event, ShippedData.Dataset.Find(id) ?? throw new ArgumentException(id))
                .Add(d => d.AsOf, FixedTime.Today)
                .Add(d => d.WindowDays, 30)
                .Add(d => d.EventAddress, other => $"?sel={other}")
                .Add(d => d.CloseAddress, "/close"));
}
