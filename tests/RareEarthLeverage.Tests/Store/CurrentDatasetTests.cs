using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

public sealed class CurrentDatasetTests
{
    [Fact]
    public async Task Report_OneSubscriberFails_TheOthersAreStillTold()
    {
        var current = new CurrentDataset();
        var told = 0;
        using var atOnce = current.Subscribe(() => throw new InvalidOperationException("at once"));
        using var later = current.Subscribe(async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException("later");
        });
        using var sound = current.Subscribe(() =>
        {
            told++;
            return Task.CompletedTask;
        });

        await current.PublishAsync(Repository.Dataset);

        Assert.Equal(1, told);
        Assert.Same(Repository.Dataset, current.Value);
        Assert.Equal(LoadStage.Ready, current.Progress.Stage);
    }

    [Fact]
    public async Task Report_AfterTheSubscriptionIsDisposed_IsNotToldAnyMore()
    {
        var current = new CurrentDataset();
        var told = 0;
        current.Subscribe(() =>
            {
                told++;
                return Task.CompletedTask;
            })
            .Dispose();

        await current.PublishAsync(Repository.Dataset);

        Assert.Equal(0, told);
    }
}
