using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Benchmarks;

/// <summary>The sweep beside the obvious query over every move and every trigger, at sizes that the latter can bear.</summary>
[ShortRunJob]
public class NaivePairsBenchmarks
{
    private const int WindowDays = 30;
    private DaySpan[] _moves = [];
    private DaySpan[] _triggers = [];

    /// <summary>Moves, and as many triggers; about ten pairs each.</summary>
    [Params(1_000, 4_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new SplitMix64(1);
        _moves = Dates(random);
        _triggers = Dates(random);
        if (Sweep() != Naive())
        {
            throw new InvalidOperationException("The two do not find the same number of pairs");
        }
    }

    [Benchmark(Baseline = true)]
    public int Sweep() => NearbySweep.Pairs(_moves, _triggers, WindowDays).Count;

    [Benchmark]
    public int Naive() =>
        (from m in _moves
         from t in _triggers
         where t.First <= m.Last && m.First.DayNumber - t.Last.DayNumber <= WindowDays
         select Math.Max(0, m.First.DayNumber - t.Last.DayNumber)).ToList().Count;

    private DaySpan[] Dates(SplitMix64 random) =>
        [.. Enumerable.Range(0, Size).Select(_ => DateOnly.FromDayNumber(random.Below(Size * (WindowDays + 1) / 10))).Select(d => new DaySpan(d, d))];
}
