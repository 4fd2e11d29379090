using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

public sealed class StoreSurfaceTests
{
    [Fact]
    public void PublicTypes_OfTheStore_AreThoseThatTheWebNeeds() =>
        Assert.Equal(
            ["CurrentDataset", "LoadProgress", "LoadStage", "StoreOptions", "StoreServices"],
            typeof(StoreServices).Assembly.GetExportedTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
}
