using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Paradox;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Paradox;

public sealed class ChokepointSpreadTests
{
    [Fact]
    public void Of_TwoSourcesOfOneBase_IsTheRange()
    {
        var spread = Assert.Single(ChokepointSpread.Of([Row("a", 69m, 2023), Row("b", 71m, 2024, Qualifier.About)]));

        Assert.Equal(("69% (2023)", "~71% (2024)", 2), (ChokepointSpread.Words(spread.Lowest), ChokepointSpread.Words(spread.Highest), spread.Figures));
    }

    [Fact]
    public void Of_DifferentBases_AreNeverOneRange() =>
        Assert.Equal(2, ChokepointSpread.Of([Row("a", 69m, 2023), Row("b", 90m, 2023, scope: "magnet rare earths")]).Count);

    [Fact]
    public void Of_TheShippedData_HasARowForEveryFigure() =>
        Assert.Equal(ShippedData.Dataset.Reference.Chokepoints.Count, ChokepointSpread.Of(ShippedData.Dataset.Reference.Chokepoints).Sum(s => s.Figures));

    private static Chokepoint Row(string id, decimal value, int year, Qualifier qualifier = Qualifier.Exact, string scope = "world mine output") =>
        new()
        {
            Id = id,
            Stage = ChokepointStage.Mining,
            Year = year,
            Value = value,
            Unit = "%",
            Qualifier = qualifier,
            Scope = scope,
            Source = new() { Title = "Yearbook", Publisher = "Survey " + id, Url = null, Tier = SourceTier.Official, Supports = "the share" },
            Note = "",
        };
}
