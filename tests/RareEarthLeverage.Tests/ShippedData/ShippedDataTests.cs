using System.Text.Json;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.CuratedEvents;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.ShippedData;

/// <summary>No fact changes, none is lost. The rules themselves run in the readers; here are the counts, and what only the
/// shipped files must keep.</summary>
public sealed class ShippedDataTests
{
    [Fact]
    public void ShippedData_Read_BreaksNoRule() => Assert.Empty(Repository.Shipped.Problems);

    [Fact]
    public void ShippedData_Read_HoldsEveryRow()
    {
        var batch = Repository.Shipped;
        Assert.Equal(291, batch.Events.Count);
        Assert.Equal(863, batch.Events.Sum(e => e.Sources.Count));
        Assert.Equal(85, batch.Events.Sum(e => e.StatedTriggers.Count));
        Assert.Equal(171, batch.Events.Sum(e => e.ActsOn.Count));
        Assert.Equal(19, batch.Events.Count(e => e.Seed));
        Assert.Equal(103, batch.Events.Sum(e => e.Sources.Count(s => s.SecondHand)));
        Assert.Equal(200, batch.Events.Sum(e => e.Sources.Count(s => s.Via is not null)));
        Assert.Equal(338, batch.Observations.Count);
        Assert.Equal(274, batch.Observations.Count(o => o.Preferred));
        Assert.Equal(16, batch.Observations.Select(o => o.SeriesId).Distinct().Count());
        Assert.Equal(17, batch.Reference.Elements.Count);
        Assert.Equal(43, batch.Reference.Chokepoints.Count);
        Assert.Equal(60, batch.Reference.CustomsCodes.Count);
        Assert.Equal(20, batch.Reference.ControlCodes.Count);
        Assert.Equal(68, batch.Reference.AnnualFigures.Count);
        Assert.Equal(73, batch.Reference.SeedFacts.Count);
        Assert.Equal(
            [(SeedFactStatus.Found, 49), (SeedFactStatus.Partly, 13), (SeedFactStatus.NotInData, 11)],
            batch.Reference.SeedFacts.GroupBy(f => f.Status).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key));
    }

    [Theory]
    [InlineData("china-control", 84)]
    [InlineData("china-other", 7)]
    [InlineData("diplomacy", 35)]
    [InlineData("diversification", 82)]
    [InlineData("downstream", 16)]
    [InlineData("us-chip-control", 32)]
    [InlineData("us-tariff", 35)]
    public void ShippedData_Track_HoldsItsRows(string track, int rows) =>
        Assert.Equal(rows, Repository.Shipped.Events.Count(e => e.Track.Id == track));

    [Fact]
    public void ShippedData_EveryTrack_IsListed() =>
        Assert.Equal(EventTracks.All.Select(t => $"{t.Id}.json").Order(), Directory.GetFiles(Repository.Path("data/events")).Select(Path.GetFileName).Order());

    [Fact]
    public void ShippedData_ConfidenceAndWeight_AreAsDelivered()
    {
        var events = Repository.Shipped.Events;
        Assert.Equal([11, 78, 202], events.GroupBy(e => e.Confidence).OrderBy(g => g.Key).Select(g => g.Count()));
        Assert.Equal([41, 68, 101, 50, 31], events.GroupBy(e => e.Weight).OrderBy(g => g.Key).Select(g => g.Count()));
        Assert.Equal([109, 52, 130], events.GroupBy(e => e.Direction).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void ShippedData_EventFiles_KeepFieldOrderAndAreSorted()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("data/events")))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var keys = new List<(string, string)>();
            foreach (var row in document.RootElement.EnumerateArray())
            {
                var track = row.GetProperty("track").GetString();
                IEnumerable<string> wanted = track == "downstream" ? [.. CuratedEventReader.Fields, .. CuratedEventReader.DownstreamFields] : CuratedEventReader.Fields;
                Assert.Equal(wanted, row.EnumerateObject().Select(p => p.Name));
                keys.Add((row.GetProperty("date").GetString()!, row.GetProperty("id").GetString()!)); // Both are required fields.
            }

            Assert.Equal(keys.OrderBy(k => k.Item1, StringComparer.Ordinal).ThenBy(k => k.Item2, StringComparer.Ordinal), keys);
        }
    }

    [Fact]
    public void ShippedData_ReportedGrowth_AgreesWithTonnages()
    {
        // The data pack counts 49 preferred figures whose growth can be checked, 2 of them noted as differing.
        var batch = Repository.Shipped;
        var preferred = batch.Observations.Where(o => o.Preferred).ToDictionary(o => (o.SeriesId, o.Month));
        var checkable = preferred
            .Where(p => p.Value.ReportedYoyPercent is not null && p.Value.YoyQualifier is not (Qualifier.MoreThan or Qualifier.LessThan))
            .Select(p => (p.Value, Recomputed: GrowthRates.Recomputed(p.Value, preferred.GetValueOrDefault((p.Key.SeriesId, p.Key.Month.AddMonths(-12))))))
            .Where(p => p.Recomputed is not null)
            .ToList();
        Assert.Equal(49, checkable.Count);
        // A growth rate that is reported is known, and the filter above leaves only recomputed ones.
        Assert.Equal(2, checkable.Count(c => Math.Abs(c.Recomputed!.Value.Percent - c.Value.ReportedYoyPercent!.Value) > 0.3m));
    }

    [Theory]
    [InlineData("2025-04", 4.8, "=", 4.8)]
    [InlineData("2025-05", -5.7, "=", -5.7)]
    [InlineData("2025-06", 60.3, "=", 60.3)]
    [InlineData("2025-07", 20, ">", 21.4)]
    [InlineData("2025-08", 20, ">", 22.6)]
    public void ShippedData_RsisFigures_FollowFromTonnages(string monthText, decimal stated, string qualifier, decimal recomputed)
    {
        Assert.True(YearMonth.TryParse(monthText, out var month));
        var paper = Assert.Single(GrowthRates.Over(Repository.Dataset, "cn-ree-exports-yoy-rsis", month, month));
        Assert.Equal((stated, qualifier), (paper.Shown?.Percent, Vocabulary.Word(paper.Shown?.Qualifier ?? Qualifier.About)));
        var tonnage = Assert.Single(GrowthRates.Over(Repository.Dataset, SeriesCatalog.Headline, month, month));
        Assert.Equal(recomputed, Math.Round(tonnage.Recomputed?.Percent ?? 0m, 1));
    }

    [Fact]
    public void ShippedData_SeedFacts_NameEverySeedRow() =>
        Assert.Empty(Repository.Shipped.Events.Where(e => e.Seed).Select(e => e.Id).Except(Repository.Shipped.Reference.SeedFacts.SelectMany(f => f.Where)));
}
