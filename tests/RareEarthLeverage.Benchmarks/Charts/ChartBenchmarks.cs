using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Benchmarks.Charts;

/// <summary>The usual view of every chart on the shipped data. Nothing is kept between two drawings.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private Dataset? _shipped;
    private IChart _chart = ChartCatalog.All[0];

    /// <summary>Names of the charts.</summary>
    public static IEnumerable<string> Charts => ChartCatalog.All.Select(c => c.Id);

    /// <summary>The chart that is drawn.</summary>
    [ParamsSource(nameof(Charts))]
    public string Chart { get; set; } = ChartCatalog.All[0].Id;

    [GlobalSetup]
    public void Find()
    {
        _shipped = ShippedData.Read();
        _chart = ChartCatalog.Find(Chart) ?? throw new InvalidOperationException($"No chart {Chart}");
    }

    [Benchmark]
    public Figure Draw() => _chart.Draw(new FigureRequest { AsOf = new(2026, 11, 21) }, _shipped ?? throw new InvalidOperationException("Not set up"));
}
