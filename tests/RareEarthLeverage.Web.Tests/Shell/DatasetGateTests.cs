using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Shell;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

public sealed class DatasetGateTests : PageContext
{
    [Fact]
    public async Task Loading_SaysWhatIsDone_AndGivesWayToTheDataByItself()
    {
        var gate = Gate();
        await Current.ReportAsync(new(LoadStage.Seeding, 40, 291, null));

        gate.WaitForAssertion(() => Assert.Contains("Writing the shipped facts", gate.Markup, StringComparison.Ordinal));
        Assert.Equal("40", gate.Find("progress").GetAttribute("value"));

        await Current.PublishAsync(ShippedData.Dataset);

        gate.WaitForAssertion(() => Assert.StartsWith("<p>291 events</p>", gate.Markup.Trim(), StringComparison.Ordinal));
        Assert.Empty(gate.Find("[role=status]").TextContent.Trim());
    }

    [Fact]
    public async Task Changed_ShowsTheNewDataAndSaysWhatChanged_UntilItIsClosed()
    {
        await Current.PublishAsync(ShippedData.Dataset);
        var gate = Gate();
        await Current.PublishAsync(Without("cn-2025-10-09-announcement-58"));

        gate.WaitForAssertion(() => Assert.Contains("<p>290 events</p>", gate.Markup, StringComparison.Ordinal));
        var notice = gate.Find("[data-updated='2']");
        Assert.Equal("status", notice.GetAttribute("role")); // read out when there is time
        Assert.Contains("Updated to revision 2", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("/events/cn-2025-10-09-announcement-58", notice.QuerySelector("li a")?.GetAttribute("href"));

        await gate.Find("[data-updated] button").ClickAsync(new());
        Assert.Empty(gate.Find(".updated").TextContent.Trim());
    }

    [Fact]
    public async Task Changed_APagePinnedToARevision_StaysAsItIsAndSaysSo()
    {
        await Current.PublishAsync(ShippedData.Dataset);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/timeline?preset=2010&rev={ShippedData.Dataset.Revision}");
        var gate = Gate();
        await Current.PublishAsync(Without("cn-2025-10-09-announcement-58"));

        gate.WaitForAssertion(() => Assert.Contains("pinned to revision 1", gate.Find(".updated").TextContent, StringComparison.Ordinal));
        Assert.Contains("<p>291 events</p>", gate.Markup, StringComparison.Ordinal);
        Assert.Equal("/timeline?preset=2010", gate.Find(".updated a").GetAttribute("href"));
    }

    [Fact]
    public async Task Failed_SaysWhy()
    {
        var gate = Gate();
        await Current.ReportAsync(new(LoadStage.Failed, 0, 0, "events/us-tariff.json line 3: takes a date"));

        gate.WaitForAssertion(() => Assert.Contains("events/us-tariff.json line 3", gate.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Disposed_ItIsNoLongerTold()
    {
        Gate();
        await DisposeComponentsAsync();

        await Current.PublishAsync(ShippedData.Dataset);
    }

    private static Dataset Without(string id) =>
        ShippedData.Dataset.WithEvents(2, ShippedData.Dataset.Events.Where(e => e.Id != id), [new(id, "Title", "Entered twice.", null, 2, new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc))]);

    private IRenderedComponent<DatasetGate> Gate() =>
        Render<DatasetGate>(p => p.Add(g => g.ChildContent, dataset => $"<p>{dataset.Events.Count} events</p>"));
}
