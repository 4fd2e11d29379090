using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;

namespace RareEarthLeverage.Web.Briefings;

/// <summary>Turns the words and addresses of a briefing into figures and files.</summary>
public sealed class BriefingMaker(CurrentDataset current, DatasetHistory history) : IDisposable
{
    // Each keeps a core busy; more at once would only make all of them late.
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount));

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    /// <summary>The data of a revision; null when they cannot be had.</summary>
    public async Task<Dataset?> DatasetAsync(int revision, CancellationToken cancellationToken) =>
        current.Value is { } now && now.Revision == revision ? now : await history.AtAsync(revision, cancellationToken);

    /// <summary>The same briefing with the newest data, and as of today.</summary>
    public static BriefingContent Refreshed(BriefingContent content, Dataset newest, DateOnly today) => content with { Revision = newest.Revision, AsOf = today };

    /// <summary>The briefing as writers take it.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="dataset">The data of its revision.</param>
    /// <param name="site">Address of the site.</param>
    /// <param name="link">Where it can be read; null when it was not saved.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Briefing Make(BriefingContent content, Dataset dataset, Uri site, string? link, CancellationToken cancellation) =>
        new()
        {
            Title = content.Heading,
            Byline = content.Byline,
            Introduction = content.Introduction,
            AsOf = content.AsOf,
            Revision = dataset.Revision,
            Link = link,
            BaseAddress = site,
            Items = [.. content.Items.Select(e => Item(content, e, dataset, site, cancellation))],
            Cancellation = cancellation,
        };

    /// <summary>Writes a file, when its turn has come.</summary>
    public async Task<byte[]> WriteAsync(IBriefingWriter writer, Briefing briefing, Action<int>? drawn)
    {
        await _turns.WaitAsync(briefing.Cancellation);
        try
        {
            return await Task.Run(
                () =>
                {
                    using var file = new MemoryStream();
                    writer.Write(briefing, file, drawn);
                    return file.ToArray();
                },
                briefing.Cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    private static BriefingItem Item(BriefingContent content, BriefingEntry entry, Dataset dataset, Uri site, CancellationToken cancellation)
    {
        var chart = ChartCatalog.Find(entry.Chart) ?? throw new InvalidOperationException($"There is no chart {entry.Chart}");
        return new(
            content.RequestOf(entry),
            entry.Note,
            r => chart.Draw(r, dataset),
            r => WriteContext.Of(chart, r, dataset.Revision, site) with { Cancellation = cancellation });
    }
}
