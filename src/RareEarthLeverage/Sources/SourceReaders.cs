using RareEarthLeverage.Reference;
using RareEarthLeverage.Sources.AnnualFigures;
using RareEarthLeverage.Sources.Chokepoints;
using RareEarthLeverage.Sources.Codes;
using RareEarthLeverage.Sources.CuratedEvents;
using RareEarthLeverage.Sources.Elements;
using RareEarthLeverage.Sources.MonthlySeries;
using RareEarthLeverage.Sources.SeedFacts;

namespace RareEarthLeverage.Sources;

/// <summary>All readers of source files. A new reader is a folder here and one line in this list.</summary>
public static class SourceReaders
{
    /// <summary>All readers.</summary>
    public static readonly IReadOnlyList<ISourceReader> All =
    [
        new CuratedEventReader(),
        new MonthlySeriesReader(),
        new ElementReader(),
        new ChokepointReader(),
        new CodeReader(),
        new AnnualFigureReader(),
        new SeedFactReader(),
    ];

    /// <summary>Reads all files and checks them against each other. A file that no reader knows is a problem.</summary>
    public static SourceBatch ReadAll(IReadOnlyList<SourceFile> files)
    {
        var batch = new BatchBuilder();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (All.FirstOrDefault(r => r.Reads(file.Path)) is { } reader)
            {
                reader.Read(file, batch);
            }
            else
            {
                batch.Problems.Add(new(file.Path, 0, "", "", "a file of an unknown kind", string.Join(", ", All.Select(r => r.Id))));
            }
        }

        CrossChecks.Run(batch);
        return new(
            [.. batch.Events.Select(e => e.Event).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)],
            [.. batch.Observations.Select(o => o.Observation)],
            new ReferenceTables
            {
                Elements = [.. batch.Elements.Select(e => e.Element)],
                Chokepoints = [.. batch.Chokepoints.Select(c => c.Chokepoint)],
                CustomsCodes = batch.CustomsCodes,
                ControlCodes = batch.ControlCodes,
                AnnualFigures = batch.AnnualFigures,
                SeedFacts = [.. batch.SeedFacts.Select(f => f.Fact)],
            },
            [.. batch.Problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }
}
