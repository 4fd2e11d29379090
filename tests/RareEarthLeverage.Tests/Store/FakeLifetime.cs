using Microsoft.Extensions.Hosting;

namespace RareEarthLeverage.Tests.Store;

/// <summary>Notes that the program was asked to stop.</summary>
internal sealed class FakeLifetime : IHostApplicationLifetime
{
    private readonly TaskCompletionSource _stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool Stopped => _stopping.Task.IsCompleted;

    public Task Stopping => _stopping.Task;

    public CancellationToken ApplicationStarted => CancellationToken.None;

    public CancellationToken ApplicationStopping => CancellationToken.None;

    public CancellationToken ApplicationStopped => CancellationToken.None;

    public void StopApplication() => _stopping.TrySetResult();
}
