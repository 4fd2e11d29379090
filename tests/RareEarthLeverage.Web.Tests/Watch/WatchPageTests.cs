using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Web.Watch;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Watch;

public sealed class WatchPageTests : PageContext, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await Current.PublishAsync(ShippedData.Dataset);

    [Fact]
    public void OnTheDayOfTheTests_No70IsPassedNo72IsNearAndTheTruceIsAReport()
    {
        var page = Page("/watch");

        var pause = page.Find("[data-row=cn-2025-11-07-announcement-70]");
        Assert.Equal("overdue", pause.GetAttribute("data-stage"));
        Assert.Contains("11 days ago", pause.TextContent, StringComparison.Ordinal);
        Assert.Contains("No. 61", pause.QuerySelector("[data-head='Depends on it']")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("to 10 Jan 2027", pause.QuerySelector("[data-claim]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("within-7-days", page.Find("[data-row=cn-2025-11-09-announcement-72]").GetAttribute("data-stage"));
        Assert.Contains("in 6 days", page.Find("[data-row=cn-2025-11-09-announcement-72]").TextContent, StringComparison.Ordinal);
        Assert.Contains("10 Jan 2027", page.Find("[data-table=reported]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordingAnOutcome_IsNotOfferedToAReader() =>
        Assert.Empty(Page("/watch").FindAll("a.record"));

    [Fact]
    public void RecordingAnOutcome_IsOfferedWhereItMayBeDone()
    {
        var list = RareEarthLeverage.Timeline.Watch.WatchList.On(ShippedData.Dataset, FixedTime.Today);

        var table = Render<WatchTable>(p => p.Add(t => t.Dates, [.. list.Dates]).Add(t => t.Caption, "Dates").Add(t => t.CanRecord, true));

        Assert.Contains("/edit/events/cn-2025-11-07-announcement-70/outcome", table.FindAll("a.record").Select(a => a.GetAttribute("href")));
        Assert.Equal(list.Overdue.Count(), table.FindAll("a.record").Count);
    }

    [Fact]
    public void NothingToWatch_SaysSo()
    {
        var page = Page("/watch?asOf=1999-01-01");

        Assert.NotNull(page.Find("[data-empty=overdue]"));
        Assert.NotNull(page.Find("[data-empty=ahead]"));
    }

    [Fact]
    public void BaseRates_HaveN() => Assert.Equal(6, Page("/watch").FindAll("[data-table=base-rates] tbody tr").Count);

    private IRenderedComponent<WatchPage> Page(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<WatchPage>();
    }
}
