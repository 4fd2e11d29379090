using RareEarthLeverage.Charts;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using RareEarthLeverage.Tests.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>No words of any chart cover each other or leave the picture, in any size of the samples.</summary>
public sealed class SampleOverlapTests
{
    public static TheoryData<string, string> ChartsAndSizes() =>
        new(ChartCatalog.All.SelectMany(c => Samples.Sizes.Concat(["", "width=1280&height=690", "width=640&height=400", "width=200", "width=4000&height=4000"]).Select(s => (c.Id, s))));

    [Theory]
    [MemberData(nameof(ChartsAndSizes))]
    public void Draw_Sample_HasNoWordsOverWords(string chart, string size)
    {
        var found = ChartCatalog.Find(chart)!;
        Assert.Empty(Overlaps.Of(found.Draw(Pictures.Request(size), Repository.Dataset).Scene));
        foreach (var preset in found.Parameters.Contains("preset") ? Presets.All : [])
        {
            Assert.Empty(Overlaps.Of(found.Draw(Pictures.Request($"{size}&preset={preset.Id}".TrimStart('&')), Repository.Dataset).Scene));
        }
    }

    [Fact]
    public void Draw_TooSmallForItsWords_SaysHowManyAreLeftOut()
    {
        Figure At(string size) => ChartCatalog.Find("magnets-by-destination")!.Draw(Pictures.Request(size), Repository.Dataset);
        Assert.DoesNotContain("left out for want of room", At("width=1280&height=690").Caption.Coverage, StringComparison.Ordinal);
        Assert.Matches(@"\d+ labels are left out for want of room; the table has them\.$", At("width=300&height=200").Caption.Coverage);
    }

    [Theory]
    [MemberData(nameof(ChartsAndSizes))]
    public void Draw_Nothing_SaysSoInThePicture(string chart, string size)
    {
        var nothing = new Dataset(1, [], [], new RareEarthLeverage.Reference.ReferenceTables());
        var figure = ChartCatalog.Find(chart)!.Draw(Pictures.Request(size), nothing);
        Assert.Empty(Overlaps.Of(figure.Scene));
        var printed = string.Join(' ', Samples.Printed(figure));
        Assert.Contains(figure.Empty[..8], printed, StringComparison.Ordinal);
    }
}
