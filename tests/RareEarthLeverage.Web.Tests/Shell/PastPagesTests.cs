using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Tests.Editing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Shell;

/// <summary>Pages and answers under the address of an older revision, after a measure has been published.</summary>
public sealed class PastPagesTests(EditingApp site) : IClassFixture<EditingApp>
{
    private const string Act = "cn-2026-10-20-licence-of-the-tests";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/timeline?preset=all")]
    [InlineData("/timeline/rows?preset=all")]
    [InlineData("/alignment?")]
    [InlineData("/watch?")]
    [InlineData("/elements?")]
    [InlineData("/elements/Dy?")]
    [InlineData("/search?q=licence+of+the+tests")]
    [InlineData("/api/v1/alignment?")]
    [InlineData("/api/v1/watch?")]
    [InlineData("/figures/element-states.csv?")]
    [InlineData("/figures/leverage-timeline.csv?preset=all")]
    public async Task Revision_InTheAddress_ShowsWhatWasKnownThen(string address)
    {
        var before = await PublishOnceAsync();

        Assert.Contains(Act, await TextAsync(address), StringComparison.Ordinal);
        Assert.DoesNotContain(Act, await TextAsync($"{address}&rev={before}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paradox?")]
    [InlineData("/growth?")]
    [InlineData("/episodes?")]
    [InlineData("/charts/control-intensity?")]
    public async Task Revision_InTheAddress_IsSaidInThePicture(string address)
    {
        var before = await PublishOnceAsync();

        Assert.Contains($"data revision {before + 1}", await TextAsync(address), StringComparison.Ordinal);
        Assert.Contains($"data revision {before}", await TextAsync($"{address}&rev={before}"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string address) => await site.App.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

    /// <summary>Publishes the act when no test has, and gives the revision before it, which is the first.</summary>
    private async Task<int> PublishOnceAsync()
    {
        using var found = await site.App.Client.GetAsync(new Uri("/api/v1/events/" + Act, UriKind.Relative), Cancel);
        if (!found.IsSuccessStatusCode)
        {
            var entry = EditingApp.Sound(Act);
            entry.Direction = "tightening";
            entry.Instrument = "export-licensing";
            entry.MineralScope = "rare-earth";
            entry.Elements.Add("Dy");
            entry.EffectiveDate = "2026-10-20";
            entry.EndDate = "2026-12-05";
            entry.EndIsScheduled = "true";
            await site.PublishAsync(DraftSubject.New(RowKind.Event), entry);
        }

        return 1;
    }
}
