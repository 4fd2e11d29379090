using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Web.Alignment;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Alignment;

public sealed class AlignmentPageTests : PageContext, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await Current.PublishAsync(ShippedData.Dataset);

    [Fact]
    public void Moves_AllOfThem_AreListedMatchedOrNot()
    {
        var page = Page("/alignment");

        var rows = page.FindAll("[data-table=moves] tr[data-basis]");
        // 27 tightening and 14 easing moves: the worked example of docs/method.md, section 4.
        Assert.Equal(41, rows.Count);
        Assert.Equal(["nearby", "none", "stated"], rows.Select(r => r.GetAttribute("data-basis")).Distinct().Order());
        Assert.Contains("41 moves: ", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Triggers_ThatNothingFollowed_AreListed()
    {
        var page = Page("/alignment");

        var rows = page.FindAll("[data-table=triggers] tr[data-followed]");
        Assert.Equal(77, rows.Count);
        Assert.Equal(32, rows.Count(r => r.GetAttribute("data-followed") == "0"));
        Assert.All(rows.Where(r => r.GetAttribute("data-followed") == "0"), r => Assert.Contains("nothing", r.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void April2025_HasTheClaimItsClaimantItsSourceAndTheLag()
    {
        var page = Page("/alignment");

        var move = page.Find("[id='2025-04-04-tightening']");
        var pair = move.QuerySelector("[data-trigger=us-2025-04-02-reciprocal-tariff]");
        Assert.NotNull(pair);
        Assert.Contains("2 days before", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("A US trade law firm lists the controls among China's answers to the 34% reciprocal tariff.", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sandler, Travis & Rosenberg", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("Legal", pair.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pair.QuerySelector("[data-claimant=analyst]"));
        Assert.Contains("16 of 16", move.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void October2025_RivalTriggers_AreShownAsRivals()
    {
        var page = Page("/alignment");

        var move = page.Find("[id='2025-10-09-tightening']");
        Assert.Equal("2", move.QuerySelector("[data-rivals]")?.GetAttribute("data-rivals"));
        Assert.Equal(
            ["us-2025-10-07-house-report-chip-tools", "us-2025-09-29-affiliates-rule"],
            move.QuerySelectorAll(".pair").Select(p => p.GetAttribute("data-trigger")));
        Assert.Contains("10 days before", move.TextContent, StringComparison.Ordinal);
        Assert.Contains("contested", move.QuerySelector("[data-trigger=us-2025-09-29-affiliates-rule]")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(move.QuerySelector("[data-trigger=us-2025-09-29-affiliates-rule] [data-claimant=responder]"));
    }

    [Fact]
    public void StatedAndNearby_StandInColumnsOfTheirOwn()
    {
        var page = Page("/alignment");

        var move = page.Find("[id='2025-04-04-tightening']");
        Assert.DoesNotContain("A US trade law firm", move.QuerySelector("[data-head=Nearby]")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(move.QuerySelectorAll("[data-head=Stated] .near"));
    }

    [Fact]
    public void TimelineLink_HasTheSamePairing()
    {
        var page = Page("/alignment?window=14");

        Assert.Equal(
            "/timeline?from=2025-02&to=2025-05&sel=cn-2025-04-04-announcement-18&window=14",
            page.Find("[id='2025-04-04-tightening'] .to-timeline").GetAttribute("href"));
    }

    [Fact]
    public void Caveats_StandWithTheNumbers()
    {
        var page = Page("/alignment");

        Assert.All(RareEarthLeverage.Alignment.Chance.ChanceBaseline.Caveats, c => Assert.Contains(c, page.Find(".caveats").TextContent, StringComparison.Ordinal));
        Assert.Equal(4, page.FindAll("[data-table=sensitivity] tbody tr").Count);
        Assert.Equal(13, page.FindAll("[data-table=sensitivity] tbody tr:first-child > *").Count);
        Assert.Equal(["since 2018", "since 2023", "since 2025"], page.FindAll("[data-table=periods] thead th.number").Select(h => h.TextContent));
    }

    [Fact]
    public void FewMoves_HaveCountsOnly()
    {
        var page = Page("/alignment?from=2023&to=2023");

        Assert.Contains("counts only", page.Find("[data-table=chance]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void PeriodWithoutMoves_SaysSo()
    {
        var page = Page("/alignment?from=2018-02&to=2018-02");

        Assert.Contains("No move in this period", page.Find("[data-empty=moves]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void BadParts_AreNamedAndTheNearestValidViewIsShown()
    {
        var page = Page("/alignment?window=0&basis=printed&from=2025&to=2024&zz=1&scope=gold&rev=9");

        var notice = page.Find("[data-notice=problems]").TextContent;
        Assert.All(["window=0", "basis=printed", "to=2024", "zz=1", "scope=gold", "rev=9"], part => Assert.Contains(part, notice, StringComparison.Ordinal));
        Assert.Equal(41, page.FindAll("[data-table=moves] tr[data-basis]").Count);
    }

    [Fact]
    public void Choices_AreThoseOfTheAddress_AndTheFilesTakeThem()
    {
        var page = Page("/alignment?window=60&basis=effective&scope=rare-earth&confidence=high&direction=easing&from=2023");

        Assert.Equal("60", page.Find("select[name=window] option[selected]").GetAttribute("value"));
        Assert.Equal("effective", page.Find("select[name=basis] option[selected]").GetAttribute("value"));
        Assert.Equal("high", page.Find("select[name=confidence] option[selected]").GetAttribute("value"));
        Assert.Equal("easing", page.Find("select[name=direction] option[selected]").GetAttribute("value"));
        Assert.Equal("2023-01-01", page.Find("input[name=from]").GetAttribute("value"));
        Assert.Equal(["rare-earth"], page.FindAll("input[name=scope][checked]").Select(i => i.GetAttribute("value")));
        Assert.Contains(
            "/api/v1/alignment.xlsx?window=60&basis=effective&from=2023-01-01&scope=rare-earth&confidence=high&direction=easing",
            page.FindAll(".exports a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void EmptyFields_AreNotSet()
    {
        var page = Page("/alignment?window=&basis=&from=&to=&asOf=&confidence=&direction=");

        Assert.Empty(page.FindAll("[data-notice=problems]"));
        Assert.Equal(41, page.FindAll("[data-table=moves] tr[data-basis]").Count);
    }

    [Fact]
    public void AsOf_AnEarlierDay_KnowsNothingLater()
    {
        var page = Page("/alignment?asOf=2025-04-30");

        Assert.Equal("2025-04-09-tightening", page.Find("[data-table=moves] tr[data-basis]").GetAttribute("id"));
    }

    private IRenderedComponent<AlignmentPage> Page(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<AlignmentPage>();
    }
}
