using System.Net;
using RareEarthLeverage.Web.Briefings;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Briefings;

public sealed class SavingLimitTests
{
    [Fact]
    public void Take_MoreThanAllowed_IsRefusedForThatAddressOnly()
    {
        using var limit = new SavingLimit();
        var (one, other) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("192.0.2.2"));
        Assert.All(Enumerable.Range(0, SavingLimit.MostFromOne), _ => Assert.True(limit.Take(one)));
        Assert.False(limit.Take(one));
        Assert.True(limit.Take(other));
    }
}
