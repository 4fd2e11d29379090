using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;

namespace RareEarthLeverage.Benchmarks;

/// <summary>Chance on the shipped data: 9,999 shifts for two rates and two polarities, and the grid of twelve cells.</summary>
[ShortRunJob]
public class ChanceBenchmarks
{
    private static readonly AlignmentOptions Options = new() { To = new(2026, 11, 21) };
    private Dataset? _dataset;

    [GlobalSetup]
    public void Setup() => _dataset = ShippedData.Read();

    [Benchmark]
    public ChanceBaseline Baseline() => ChanceBaseline.Of(Data, Options);

    [Benchmark]
    public int Grid() => ChanceBaseline.Grid(Data, Options).Count;

    private Dataset Data => _dataset ?? throw new InvalidOperationException("Not set up");
}
