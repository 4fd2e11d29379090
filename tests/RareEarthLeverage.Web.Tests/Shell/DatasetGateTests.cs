using Bunit;
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

        gate.WaitForAssertion(() => Assert.Equal("<p>291 events</p>", gate.Markup.Trim()));
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

    private IRenderedComponent<DatasetGate> Gate() =>
        Render<DatasetGate>(p => p.Add(g => g.ChildContent, dataset => $"<p>{dataset.Events.Count} events</p>"));
}
