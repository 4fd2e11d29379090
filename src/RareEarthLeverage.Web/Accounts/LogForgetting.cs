using RareEarthLeverage.Store.Accounts;

namespace RareEarthLeverage.Web.Accounts;

/// <summary>Takes away, once a day, what the log of accounts has kept for long enough.</summary>
internal sealed class LogForgetting(AccountLog accountLog, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        try
        {
            while (await daily.WaitForNextTickAsync(stoppingToken))
            {
                await accountLog.ForgetAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }
}
