using Microsoft.Extensions.Logging.Abstractions;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Sources;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Store.Seeding;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

/// <summary>What people work with, on a database of its own.</summary>
internal sealed class Workplace : IDisposable
{
    public static readonly Person Vic = new("p-vic", "Vic", Role.Viewer);
    public static readonly Person Ed = new("p-ed", "Ed", Role.Editor);
    public static readonly Person Eve = new("p-eve", "Eve", Role.Editor);
    public static readonly Person Rea = new("p-rea", "Rea", Role.Reviewer);
    public static readonly Person Ada = new("p-ada", "Ada", Role.Admin);

    private readonly ScratchDatabase _database;
    private readonly WriteGate _gate = new();

    private Workplace(ScratchDatabase database, bool singlePerson, TimeProvider time)
    {
        _database = database;
        Loader = new(database, Current, NullLogger<DatasetLoader>.Instance);
        var options = new EditingOptions { SinglePerson = singlePerson };
        var writer = new RevisionWriter(database, Loader, _gate, time);
        Editor = new(database, new(database, Loader, _gate, time), new(writer, Loader, options), options);
        Importer = new(database, writer, Loader, options);
        Chain = new(database);
        History = new(database, Loader);
    }

    public CurrentDataset Current { get; } = new();

    public DatasetLoader Loader { get; }

    public Editor Editor { get; }

    public Importer Importer { get; }

    public AuditChain Chain { get; }

    public DatasetHistory History { get; }

    public Dataset Dataset => Current.Value ?? throw new InvalidOperationException("Nothing has been loaded");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A trigger, the act that answers it, an act with a scheduled end, and two figures a year apart.</summary>
    public static SourceBatch Batch() =>
        new(
            [
                Sample.Event("us-2025-04-02-tariff", "2025-04-02", EventTracks.UsTariff),
                Sample.Event("cn-2025-04-04-no-18", "2025-04-04", triggers: [new("us-2025-04-02-tariff", "Reuters says so", 0, 2)]),
                Sample.Event("cn-2025-11-07-no-70", "2025-11-07", direction: Direction.Easing, end: "2026-11-10", scheduled: true),
            ],
            [Sample.Figure("2024-04", 4566m), Sample.Figure("2025-04", 4785m)],
            new(),
            []);

    public static async Task<Workplace> OpenAsync(ScratchDatabase database, SourceBatch? batch = null, bool singlePerson = false, TimeProvider? time = null)
    {
        var place = new Workplace(database, singlePerson, time ?? FixedTime.Instance);
        await database.MigrateAsync(Cancel);
        await place.SeedAsync(batch ?? Batch());
        return place;
    }

    /// <summary>A second program on the same database.</summary>
    public static async Task<Workplace> JoinAsync(ScratchDatabase database)
    {
        var place = new Workplace(database, singlePerson: false, FixedTime.Instance);
        await place.Loader.LoadAsync(new(), Cancel);
        return place;
    }

    public async Task SeedAsync(SourceBatch batch)
    {
        await new Seeder(_database, Current, FixedTime.Instance, NullLogger<Seeder>.Instance).SeedAsync(batch, Cancel);
        await Loader.LoadAsync(batch.Reference, Cancel);
    }

    /// <summary>A new event that breaks no rule.</summary>
    public static EventEntry NewEvent(string id = "cn-2025-10-09-no-61", string date = "2025-10-09") => EventEntry.Of(Sample.Event(id, date));

    public async Task<EventEntry> EntryAsync(string id) =>
        (EventEntry)((await Editor.OpenAsync(RowKind.Event, id, Cancel))?.Content ?? throw new InvalidOperationException($"No event {id}"));

    public async Task<int> VersionAsync(string id) => (await Editor.OpenAsync(RowKind.Event, id, Cancel))?.Version ?? 0;

    public async Task<EditResult.Saved> SaveAsync(Person person, DraftSubject subject, RowEntry content) =>
        Assert.IsType<EditResult.Saved>(await Editor.SaveDraftAsync(person, subject, content, null, 0, Cancel));

    /// <summary>Saves and hands in; the draft as it is in review.</summary>
    public async Task<EditResult.Saved> SubmitAsync(Person person, DraftSubject subject, RowEntry content, string reason = "It was announced")
    {
        var saved = await SaveAsync(person, subject, content);
        return Assert.IsType<EditResult.Saved>(await Editor.SubmitAsync(person, saved.DraftId ?? default, saved.DraftVersion, reason, Cancel));
    }

    /// <summary>Publishes by Rea what Ed wrote, unless it is refused before that.</summary>
    public async Task<EditResult> PublishAsync(DraftSubject subject, RowEntry content, string reason = "It was announced")
    {
        var saved = await SaveAsync(Ed, subject, content);
        if (await Editor.SubmitAsync(Ed, saved.DraftId ?? default, saved.DraftVersion, reason, Cancel) is not EditResult.Saved submitted)
        {
            return new EditResult.Refused(saved.Problems);
        }

        return await Editor.PublishAsync(Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, Cancel);
    }

    /// <summary>Changes one published event, from entry to dataset.</summary>
    public async Task<EditResult.Saved> ChangeAsync(string id, Action<EventEntry> change, string reason = "A correction")
    {
        var entry = await EntryAsync(id);
        change(entry);
        return Assert.IsType<EditResult.Saved>(await PublishAsync(new(RowKind.Event, id, await VersionAsync(id)), entry, reason));
    }

    public void Dispose()
    {
        Loader.Dispose();
        _gate.Dispose();
    }

    /// <summary>Everything of a dataset as text: rows in their order with every field and version, figures, withdrawn events.</summary>
    public static string Text(Dataset dataset) =>
        string.Join(
            '\n',
            [
                $"revision {dataset.Revision}",
                .. dataset.Events.Select(e => $"{e.Version} {EntryJson.Write(EventEntry.Of(e))}"),
                .. dataset.Series.SelectMany(s => s.Observations).Select(o => EntryJson.Write(ObservationEntry.Of(o))),
                .. dataset.Withdrawn.Select(w => w.ToString()),
            ]);
}
