using System.Net;
using System.Threading.RateLimiting;

namespace RareEarthLeverage.Web.Briefings;

/// <summary>How many briefings are taken for keeping: some from one address, and not more than so many from all together, because
/// nobody has to be signed in to save one.</summary>
public sealed class SavingLimit : IDisposable
{
    /// <summary>Most in an hour from one address.</summary>
    public const int MostFromOne = 30;

    /// <summary>Most in an hour from all.</summary>
    public const int MostFromAll = 600;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly PartitionedRateLimiter<IPAddress> _limit = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<IPAddress, string>(a => Of(a.ToString(), MostFromOne)),
        PartitionedRateLimiter.Create<IPAddress, string>(_ => Of("all", MostFromAll)));

    /// <summary>True when one more may be saved.</summary>
    public bool Take(IPAddress? from)
    {
        using var lease = _limit.AttemptAcquire(from ?? IPAddress.None);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _limit.Dispose();

    private static RateLimitPartition<string> Of(string key, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = most, Window = Window, QueueLimit = 0 });
}
