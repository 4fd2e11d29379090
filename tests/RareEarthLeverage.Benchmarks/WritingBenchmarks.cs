using BenchmarkDotNet.Attributes;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export;

namespace RareEarthLeverage.Benchmarks;

/// <summary>Writing the default view in each format. The figure is drawn before; drawing has its own benchmark.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private IFigureWriter? _writer;
    private Figure? _figure;
    private WriteContext? _context;

    [Params("svg", "pdf", "pptx", "png", "xlsx", "csv", "json")]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var dataset = ShippedData.Read();
        var chart = new LeverageTimelineChart();
        _writer = FigureWriters.Find(Format) ?? throw new InvalidOperationException($"No writer of .{Format}");
        var request = _writer.Fit(new() { AsOf = new(2026, 11, 21) });
        _figure = chart.Draw(request, dataset);
        _context = WriteContext.Of(chart, request, dataset.Revision, new("https://leverage.example.org/"));
    }

    [Benchmark]
    public long Write()
    {
        using var file = new MemoryStream();
        // Filled by the setup.
        _writer!.Write(_figure!, _context!, file);
        return file.Length;
    }
}
