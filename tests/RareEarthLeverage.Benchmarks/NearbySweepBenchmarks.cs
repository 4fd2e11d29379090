using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Benchmarks;

/// <summary>The sweep at sizes far above the record, with about 1, 10 and 100 pairs a move: how its cost grows with moves,
/// triggers and pairs.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NearbySweepBenchmarks
{
    private const int WindowDays = 30;
    private DaySpan[] _moves = [];
    private DaySpan[] _triggers = [];

    /// <summary>Moves, and as many triggers.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Size { get; set; }

    /// <summary>About so many triggers lie in the window of a move.</summary>
    [Params(1, 10, 100)]
    public int PairsPerMove { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var days = (int)Math.Min((long)Size * (WindowDays + 1) / PairsPerMove, DateOnly.MaxValue.DayNumber - 1);
        var random = new SplitMix64(1);
        _moves = Dates(random, days);
        _triggers = Dates(random, days);
    }

    [Benchmark]
    public int Sweep() => NearbySweep.Pairs(_moves, _triggers, WindowDays).Count;

    private DaySpan[] Dates(SplitMix64 random, int days) =>
        [.. Enumerable.Range(0, Size).Select(_ => DateOnly.FromDayNumber(random.Below(days))).Select(d => new DaySpan(d, d))];
}
