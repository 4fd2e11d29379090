using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Prints the link that makes the first account, at every start at which there is none.</summary>
internal sealed class SetUpLink(CurrentDataset current, AccountLinks links, AccountLog accountLog, IServer server, ILogger<SetUpLink> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The tables are there once the first dataset is.
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (current.Subscribe(() => Done(current, ready)))
        {
            await Done(current, ready);
            try
            {
                await ready.Task.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }

        await accountLog.ForgetAsync(stoppingToken);
        if (await links.MakeSetUpAsync(stoppingToken) is { } link)
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            log.LogWarning(
                "There is no account yet. Whoever opens this link first makes the first one, an admin: {Address:l}{Path:l} (good once, until {Until:yyyy-MM-dd HH:mm} UTC; a new start gives a new link)",
                address.TrimEnd('/'),
                JoinPage.AddressOf(link.Text),
                link.ExpiresUtc);
        }
    }

    private static Task Done(CurrentDataset current, TaskCompletionSource ready)
    {
        if (current.Value is not null)
        {
            ready.TrySetResult();
        }

        return Task.CompletedTask;
    }
}
