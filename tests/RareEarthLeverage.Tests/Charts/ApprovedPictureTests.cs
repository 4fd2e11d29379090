using RareEarthLeverage.Charts;
using RareEarthLeverage.Tests.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>The usual view of each chart against the approved picture, where the tests of the chart do not have one. When it differs, the new one is
/// written beside it as <c>….received.svg</c>: look at both, and if the new one is right, move it over the approved one and
/// commit it with the change.</summary>
public sealed class ApprovedPictureTests
{
    public static TheoryData<string> Charts() => new(ChartCatalog.All.Select(c => c.Id).Where(id => id != "leverage-timeline" && !Own.Contains(id)));

    /// <summary>Charts with <c>….approved.svg</c> beside their own tests.</summary>
    private static HashSet<string> Own =>
        [.. Directory.EnumerateFiles(Repository.Path("tests/RareEarthLeverage.Tests/Charts"), "*.approved.svg", SearchOption.AllDirectories).Select(f => Path.GetFileName(f).Replace(".approved.svg", "", StringComparison.Ordinal))];

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
