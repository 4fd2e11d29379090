using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export.Svg;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Benchmarks.Charts;

/// <summary>The leverage timeline: laying out the shipped default view and 10,000 made-up events, and painting SVG.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private const int Many = 10_000;
    private static readonly FigureRequest Default = new() { AsOf = new(2026, 11, 21) };
    private static readonly FigureRequest Year = new() { AsOf = new(2026, 11, 21), From = new(2025, 1, 1), To = new(2025, 12, 31) };
    private readonly LeverageTimelineChart _chart = new();
    private Dataset _shipped = Empty;
    private Dataset _many = Empty;
    private Scene _scene = new(1, 1, "", "", []);

    private static Dataset Empty => new(1, [], [], new ReferenceTables());

    [GlobalSetup]
    public void Load()
    {
        var data = Path.Combine(Root(), "data");
        var files = Directory
            .EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => new SourceFile(Path.GetRelativePath(data, f).Replace('\\', '/'), () => File.OpenRead(f)))
            .ToList();
        var batch = SourceReaders.ReadAll(files);
        _shipped = new(1, batch.Events, batch.Observations, batch.Reference);
        _scene = _chart.Draw(Default, _shipped).Scene;
        var random = new Random(1);
        _many = new(1, Enumerable.Range(0, Many).Select(i => MadeUp(i, random)), batch.Observations, batch.Reference);
    }

    [Benchmark(Baseline = true)]
    public Figure DrawDefaultView() => _chart.Draw(Default, _shipped);

    [Benchmark]
    public Figure DrawTenThousandEvents() => _chart.Draw(Year, _many);

    [Benchmark]
    public string PaintDefaultView() => SvgPainter.Paint(_scene, Theme.Light);

    private static PolicyEvent MadeUp(int number, Random random) =>
        new()
        {
            Id = $"made-up-{number}",
            Date = new DateOnly(2025, 1, 1).AddDays(random.Next(365)),
            DatePrecision = DatePrecision.Day,
            EffectiveDate = null,
            EndDate = null,
            EndIsScheduled = false,
            Track = EventTracks.All[random.Next(4)],
            Direction = (Direction)random.Next(3),
            Instrument = Instrument.Other,
            LegalForm = null,
            MineralScope = null,
            Seed = false,
            Title = $"Made-up event {number}",
            Label = $"Made-up event {number}",
            Weight = random.Next(1, 6),
            Summary = "",
            Issuer = null,
            Reference = null,
            Targets = [],
            Elements = [],
            ScopeNote = null,
            ActsOn = [],
            StatedTriggers = [],
            Sources = [],
            Confidence = Confidence.High,
            Notes = "",
        };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RareEarthLeverage.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No RareEarthLeverage.sln above the benchmarks");
        }

        return folder.FullName;
    }
}
