using RareEarthLeverage.Charts;
using RareEarthLeverage.Tests.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>The usual view of each chart beside the timeline against the approved picture. When it differs, the new one is
/// written beside it as <c>….received.svg</c>: look at both, and if the new one is right, move it over the approved one and
/// commit it with the change.</summary>
public sealed class ApprovedPictureTests
{
    public static TheoryData<string> Charts() => new(ChartCatalog.All.Where(c => c.Id != "leverage-timeline").Select(c => c.Id));

    [Theory]
    [MemberData(nameof(Charts))]
    public void Draw_UsualView_IsTheApprovedPicture(string chart)
    {
        var folder = Repository.Path("tests/RareEarthLeverage.Tests/Charts/Approved");
        var approved = Path.Combine(folder, $"{chart}.svg");
        var received = Path.Combine(folder, $"{chart}.received.svg");
        var bytes = Samples.Write("svg", "", ChartCatalog.Find(chart)).Bytes;
        if (File.Exists(approved) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(approved)))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllBytes(received, bytes);
        Assert.Fail($"The picture of {chart} differs from the approved one; see {received}");
    }
}
