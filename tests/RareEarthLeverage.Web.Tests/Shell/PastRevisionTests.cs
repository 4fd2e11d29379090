using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

/// <summary>A page whose address names a revision.</summary>
public sealed class PastRevisionTests() : PageContext(AddPast)
{
    [Theory]
    [InlineData("/timeline?rev=1", "revision 1")]
    [InlineData("/timeline?rev=2", "revision 2")]
    [InlineData("/timeline?rev=7", "revision 2")]
    [InlineData("/timeline", "revision 2")]
    public async Task Address_NamingARevision_ShowsItAndTheCurrentOneWhenThereIsNone(string address, string shown)
    {
        await Current.PublishAsync(ShippedData.Dataset.WithEvents(2, ShippedData.Dataset.Events.Take(10), []));
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);

        var gate = Render<DatasetGate>(p => p.Add(g => g.ChildContent, dataset => builder => builder.AddContent(0, $"revision {dataset.Revision}.")));

        Assert.StartsWith(shown + ".", gate.Markup.Trim(), StringComparison.Ordinal);
    }

    private static void AddPast(IServiceCollection services) =>
        services.AddSingleton(new PastDatasets(new CurrentDataset(), (revision, _) => Task.FromResult(revision == 1 ? ShippedData.Dataset : null)));
}
