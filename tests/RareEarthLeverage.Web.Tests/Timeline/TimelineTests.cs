using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Timeline;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Timeline;

public sealed class TimelineTests : PageContext
{
    [Fact]
    public async Task Interactive_ThePictureIsEmptyAndItsAddressIsThatOfThePage()
    {
        var page = await PageAsync("/timeline?preset=2010&q=quota");

        var figure = page.Find("leverage-figure");
        Assert.Empty(figure.Children);
        Assert.Equal("/figures/leverage-timeline.svg?preset=2010&q=quota", figure.GetAttribute("src"));
        Assert.Equal("/timeline?preset=2010&q=quota&sel=", figure.GetAttribute("data-select"));
    }

    [Fact]
    public async Task Prerendered_ThePictureIsInThePage()
    {
        Interactive(false);

        var page = await PageAsync("/timeline");

        Assert.Single(page.FindAll("leverage-figure > svg"));
    }

    [Fact]
    public async Task Selection_OpensTheDetails_AndClosingKeepsTheFilters()
    {
        var page = await PageAsync("/timeline?q=licens&sel=cn-2025-04-04-announcement-18");

        Assert.Equal("cn-2025-04-04-announcement-18", page.Find("[data-details]").GetAttribute("data-details"));
        Assert.Equal("/timeline?q=licens", page.Find("[data-close]").GetAttribute("href"));
    }

    [Fact]
    public async Task Navigation_WithinThePage_ShowsTheNewAddress()
    {
        var page = await PageAsync("/timeline");
        Assert.Empty(page.FindAll("[data-details]"));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/timeline?sel=us-2025-04-02-reciprocal-tariff");

        page.WaitForAssertion(() => Assert.Equal("us-2025-04-02-reciprocal-tariff", page.Find("[data-details]").GetAttribute("data-details")));
    }

    [Fact]
    public async Task UnknownParts_AreNamedAndTheNearestValidViewIsShown()
    {
        var page = await PageAsync("/timeline?tracks=foo&from=2025-13&zz=1&sel=no-such-event&rev=9");

        var notice = page.Find("[data-notice=problems]").TextContent;
        Assert.All(["tracks=foo", "from=2025-13", "zz=1", "sel=no-such-event", "rev=9"], part => Assert.Contains(part, notice, StringComparison.Ordinal));
        Assert.Equal("/figures/leverage-timeline.svg", page.Find("leverage-figure").GetAttribute("src"));
    }

    [Fact]
    public async Task Filters_ShowWhatTheAddressSays()
    {
        var page = await PageAsync("/timeline?tracks=us-tariff&direction=easing&q=truce&confidence=high&from=2025-03&to=2025-05-15");

        Assert.Equal(["us-tariff"], page.FindAll("input[name=tracks][checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal(["easing"], page.FindAll("input[name=direction][checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal("truce", page.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("high", page.Find("select[name=confidence] option[selected]").GetAttribute("value"));
        Assert.Equal("2025-03", page.Find("input[name=from]").GetAttribute("value"));
        Assert.Equal("2025-05-15", page.Find("input[name=to]").GetAttribute("value"));
    }

    [Fact]
    public async Task Filters_LeftAsTheyAre_AreTheShortAddress()
    {
        // What a form without JavaScript sends when nothing is changed.
        var page = await PageAsync(
            "/timeline?tracks=us-tariff&tracks=us-chip-control&tracks=diplomacy&tracks=china-control&tracks=diversification"
                + "&direction=tightening&direction=easing&direction=neutral&q=&confidence=&series=&from=&to=");

        Assert.Empty(page.FindAll("[data-notice]"));
        Assert.Equal("/figures/leverage-timeline.svg", page.Find("leverage-figure").GetAttribute("src"));
    }

    [Fact]
    public async Task Filters_DatesThatAreTypedWinOverAPresetKeptInTheForm()
    {
        var page = await PageAsync("/timeline?preset=2010&from=2025-03&to=");

        Assert.Empty(page.FindAll("[data-notice]"));
        Assert.Equal("/figures/leverage-timeline.svg?from=2025-03", page.Find("leverage-figure").GetAttribute("src"));
    }

    [Fact]
    public async Task HiddenRows_AreCountedAndCanBeShown()
    {
        var page = await PageAsync("/timeline?preset=all");
        var note = page.Find("[data-hidden-low]");

        Assert.Matches("^[0-9]+ rows of low confidence are not shown", note.TextContent.Trim());
        Assert.Equal("/timeline?preset=all&confidence=low", note.QuerySelector("a")?.GetAttribute("href"));
        Assert.Empty((await PageAsync("/timeline?preset=all&confidence=low")).FindAll("[data-hidden-low]"));
    }

    [Fact]
    public async Task Empty_NamesTheFilterThatBringsBackMost_AndLinksToTheViewWithoutIt()
    {
        var page = await PageAsync("/timeline?q=nothing-has-these-words&tracks=us-tariff");

        var empty = page.Find("[data-empty]");
        Assert.Contains("Relax the words “nothing-has-these-words”: that brings back", empty.TextContent, StringComparison.Ordinal);
        Assert.Equal("/timeline?tracks=us-tariff", empty.QuerySelector("li a")?.GetAttribute("href"));
        Assert.Equal("/timeline?preset=all", empty.QuerySelector("p:last-of-type a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Empty_WhereNoSingleFilterIsEnough_NamesThePair()
    {
        var page = await PageAsync("/timeline?q=nothing-has-these-words&tracks=us-tariff&element=Dy");

        Assert.Matches("Relax the choice of tracks and the words “nothing-has-these-words” together: that brings back [0-9]+ events", page.Find("[data-empty]").TextContent);
        Assert.EndsWith("&element=Dy", page.Find("[data-empty] li a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_SayWhatAChoiceWouldShow_AndItDoes()
    {
        var page = await PageAsync("/timeline?preset=all&confidence=low&direction=easing&element=Dy");
        var easing = page.FindAll("[data-facet=direction] label").Single(l => l.QuerySelector("input")?.GetAttribute("value") == "tightening");
        var promised = easing.QuerySelector(".count-of")?.TextContent;

        page = await PageAsync("/timeline?preset=all&confidence=low&direction=tightening&element=Dy");

        Assert.Equal($"{promised} events", page.Find("[data-shown]").TextContent);
    }

    [Fact]
    public async Task Chips_TakeAwayOneFilterEach()
    {
        var page = await PageAsync("/timeline?preset=2010&tracks=china-control&instrument=export-quota,informal-halt&q=Japan");

        Assert.Equal(
            [
                ("q", "/timeline?preset=2010&tracks=china-control&instrument=export-quota,informal-halt"),
                ("tracks", "/timeline?preset=2010&instrument=export-quota,informal-halt&q=Japan"),
                ("instrument-export-quota", "/timeline?preset=2010&tracks=china-control&instrument=informal-halt&q=Japan"),
                ("instrument-informal-halt", "/timeline?preset=2010&tracks=china-control&instrument=export-quota&q=Japan"),
            ],
            page.FindAll("[data-chip]").Select(c => (c.GetAttribute("data-chip") ?? "", c.GetAttribute("href") ?? "")));
        Assert.Equal("/timeline?preset=2010", page.Find(".chips .clear").GetAttribute("href"));
    }

    [Theory]
    [InlineData("instrument=truce", "instrument", "truce")]
    [InlineData("element=Dy,Tb", "element", "Tb Dy")]
    [InlineData("target=JP", "target", "JP")]
    [InlineData("legalForm=informal", "legalForm", "informal")]
    [InlineData("scope=mixed", "scope", "mixed")]
    [InlineData("tier=agency", "tier", "agency")]
    public async Task Filters_OfEveryKind_AreTickedAndReachThePicture(string query, string name, string ticked)
    {
        var page = await PageAsync("/timeline?preset=all&" + query);

        Assert.Equal(ticked, string.Join(' ', page.FindAll($"input[name={name}][checked]").Select(i => i.GetAttribute("value"))));
        Assert.StartsWith($"/figures/leverage-timeline.svg?preset=all&{name}=", page.Find("leverage-figure").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-notice]"));
    }

    [Fact]
    public async Task Table_HasARowForEveryEvent_ThatSelectsIt()
    {
        Interactive(false);
        var page = await PageAsync("/timeline?from=2025-04&to=2025-04&tracks=us-tariff");

        var row = page.Find("tr[data-row=us-2025-04-02-reciprocal-tariff]");
        Assert.Equal("/timeline?from=2025-04&to=2025-04&tracks=us-tariff&sel=us-2025-04-02-reciprocal-tariff", row.QuerySelector("th[scope=row] a")?.GetAttribute("href"));
        Assert.Equal("2 Apr 2025", row.QuerySelector("time")?.TextContent);
        Assert.Contains("US tariffs", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("table[data-table=events] caption"));
    }

    [Fact]
    public async Task Table_GivesAStatusOnlyToMeasures_AndMarksPlannedEnds()
    {
        Interactive(false);
        var page = await PageAsync("/timeline?from=2025-10&to=2025-11");

        Assert.DoesNotContain("In force", page.Find("tr[data-row=dip-2025-10-25-kuala-lumpur-framework]").TextContent, StringComparison.Ordinal);
        var pause = page.Find("tr[data-row=cn-2025-11-07-announcement-70]").TextContent;
        Assert.Contains("10 Nov 2026 planned", pause, StringComparison.Ordinal);
        Assert.Contains("End passed, outcome not recorded", pause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interactive_TheTableIsEmpty_AndDoesNotDependOnTheSelection()
    {
        var page = await PageAsync("/timeline?preset=2010&sel=cn-2010-09-21-japan-informal-halt");

        var rows = page.Find("leverage-rows");
        Assert.Empty(rows.Children);
        Assert.Equal("/timeline/rows?preset=2010", rows.GetAttribute("src"));
    }

    [Fact]
    public async Task Presets_MarkTheOneThatIsShown()
    {
        var page = await PageAsync("/timeline?preset=2010");

        Assert.Equal("2010", Assert.Single(page.FindAll(".presets [aria-current]")).TextContent);
        Assert.Equal("/timeline", page.Find(".presets a").GetAttribute("href"));
    }

    [Fact]
    public async Task Pins_StandSideBySideWithTheDaysBetweenThem()
    {
        var page = await PageAsync("/timeline?pins=us-2025-04-02-reciprocal-tariff,cn-2025-04-04-announcement-18&sel=cn-2025-10-09-announcement-61");

        Assert.Equal("2 days after A", page.Find("[data-between=AB]").TextContent);
        // 2 April to 9 October 2025: 28 + 31 + 30 + 31 + 31 + 30 + 9 = 190.
        Assert.StartsWith("190 days after", page.Find("[data-measured=us-2025-04-02-reciprocal-tariff]").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "/timeline?sel=cn-2025-10-09-announcement-61&pins=us-2025-04-02-reciprocal-tariff,cn-2025-04-04-announcement-18,cn-2025-10-09-announcement-61",
            page.Find("[data-pin]").GetAttribute("href"));
        Assert.Contains("pins=us-2025-04-02-reciprocal-tariff,cn-2025-04-04-announcement-18", page.Find("leverage-figure").GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pins_OfUnknownEvents_AreNamedAndLeftOut()
    {
        var page = await PageAsync("/timeline?pins=cn-2025-04-04-announcement-18,no-such-event");

        Assert.Contains("pins=no-such-event", page.Find("[data-notice=problems]").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".compare-table thead th"));
    }

    [Fact]
    public async Task WithdrawnEvent_InTheAddress_ShowsWhatReplacedIt()
    {
        var kept = ShippedData.Dataset.Events.Where(e => e.Id != "cn-2025-10-09-announcement-58");
        var withdrawn = new WithdrawnEvent("cn-2025-10-09-announcement-58", "Title", "Entered twice.", "cn-2025-10-09-announcement-57", 2, new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc));
        await Current.PublishAsync(ShippedData.Dataset.WithEvents(2, kept, [withdrawn]));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/timeline?sel=cn-2025-10-09-announcement-58");
        var page = Render<TimelinePage>();

        var gone = page.Find("[data-gone=cn-2025-10-09-announcement-58]");
        Assert.Contains("Entered twice.", gone.TextContent, StringComparison.Ordinal);
        Assert.Equal("/timeline?sel=cn-2025-10-09-announcement-57", gone.QuerySelector("a")?.GetAttribute("href"));
    }

    private async Task<IRenderedComponent<TimelinePage>> PageAsync(string address)
    {
        await Current.PublishAsync(ShippedData.Dataset);
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TimelinePage>();
    }
}
