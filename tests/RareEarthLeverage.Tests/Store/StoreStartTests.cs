using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using Xunit;

namespace RareEarthLeverage.Tests.Store;

public abstract class StoreStartTests : StoreTests
{
    [Fact]
    public async Task Start_EmptyDatabase_PublishesTheShippedDataAsRevisionOne()
    {
        await using var program = new Program(Database.Options);

        var last = await program.StartAsync(Cancel);

        Assert.Equal(new LoadProgress(LoadStage.Ready, Repository.Shipped.Events.Count, Repository.Shipped.Events.Count, null), last);
        var dataset = Assert.IsType<Dataset>(program.Current.Value);
        Assert.Equal(1, dataset.Revision);
        Assert.Equivalent(Repository.Dataset.Events, dataset.Events, strict: true);
        Assert.Equivalent(Repository.Dataset.Series, dataset.Series, strict: true);
        Assert.Equivalent(Repository.Dataset.Reference, dataset.Reference, strict: true);
        Assert.Equal([LoadStage.Migrating, LoadStage.Seeding, LoadStage.Loading, LoadStage.Ready], program.Stages.Distinct());
        Assert.False(program.Lifetime.Stopped);
    }

    [Fact]
    public async Task Start_SecondTime_IsStillRevisionOne()
    {
        await using (var first = new Program(Database.Options))
        {
            await first.StartAsync(Cancel);
        }

        await using var second = new Program(Database.Options);
        await second.StartAsync(Cancel);

        Assert.Equal(1, second.Current.Value?.Revision);
    }

    [Fact]
    public async Task Start_OneBadRow_IsRefusedWholeWithItsLine()
    {
        var exitCode = Environment.ExitCode;
        var folder = Path.Combine(Database.Options.StorageFolder, "data");
        CopyData(folder);
        var file = Path.Combine(folder, "series", "magnet-exports.csv");
        await File.AppendAllTextAsync(file, "cn-magnet-exports-fr,2025-04,many,t,=,,,Title,Publisher,https://example.org,2025-05-20,,trade,no\n", Cancel);
        var line = (await File.ReadAllLinesAsync(file, Cancel)).Length;
        await using var program = new Program(Database.Options with { DataFolder = folder });

        try
        {
            var last = await program.StartAsync(Cancel);

            Assert.Equal(LoadStage.Failed, last.Stage);
            Assert.StartsWith($"The data in {folder} are refused and nothing was changed. Problems: 2.", last.Problem, StringComparison.Ordinal);
            Assert.Contains($"series/magnet-exports.csv line {line}", last.Problem, StringComparison.Ordinal);
            Assert.Contains("many", last.Problem, StringComparison.Ordinal);
            Assert.Equal([last.Problem], program.Log.Lines.Where(l => l.Level == LogLevel.Critical).Select(l => l.Text));
            Assert.Null(program.Current.Value);
            await program.Lifetime.Stopping;
            Assert.Equal(1, Environment.ExitCode);
            await using var db = Database.CreateDbContext();
            Assert.Empty(await db.Events.ToListAsync(Cancel));
            Assert.Empty(await db.Revisions.ToListAsync(Cancel));
        }
        finally
        {
            Environment.ExitCode = exitCode;
        }
    }

    [Fact]
    public async Task Reload_ChangeInTheDatabase_PublishesTheNewRevision()
    {
        await using var program = new Program(Database.Options);
        await program.StartAsync(Cancel);
        var before = program.Current.Value;
        var loader = program.Services.GetRequiredService<DatasetLoader>();

        await loader.ReloadAsync(Cancel);
        Assert.Same(before, program.Current.Value);

        await using (var db = Database.CreateDbContext())
        {
            db.Add(StoreSample.BareEvent());
            db.Add(new Revision { Number = 2, AtUtc = FixedTime.Instance.GetUtcNow().UtcDateTime, Reason = "An edit" });
            await db.SaveChangesAsync(Cancel);
        }

        await loader.ReloadAsync(Cancel);
        Assert.Equal(2, program.Current.Value?.Revision);
        Assert.NotNull(program.Current.Value?.Find("us-2018-01-01-bare"));
    }

    [Fact]
    public async Task Services_AfterTheStart_EditWhatIsPublished()
    {
        await using var program = new Program(Database.Options);
        await program.StartAsync(Cancel);
        var editor = program.Services.GetRequiredService<Editor>();
        const string Id = "cn-2025-11-07-announcement-70";

        var row = await editor.OpenAsync(RowKind.Event, Id, Cancel);
        var entry = Assert.IsType<EventEntry>(row?.Content);
        entry.Notes = "A person's note";
        var saved = Assert.IsType<EditResult.Saved>(await editor.SaveDraftAsync(Workplace.Ed, new(RowKind.Event, Id, row?.Version ?? 0), entry, null, 0, Cancel));
        Assert.Empty(saved.Problems);
        var submitted = Assert.IsType<EditResult.Saved>(await editor.SubmitAsync(Workplace.Ed, saved.DraftId ?? default, saved.DraftVersion, "A note", Cancel));
        Assert.IsType<EditResult.Saved>(await editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, submitted.DraftVersion, Cancel));

        Assert.Equal((2, "A person's note"), (program.Current.Value?.Revision, program.Current.Value?.Find(Id)?.Notes));
        Assert.Equal(2, (await program.Services.GetRequiredService<DatasetHistory>().HistoryOfAsync(RowKind.Event, Id, withNames: false, Cancel)).Count);
        Assert.Equal(630, (await program.Services.GetRequiredService<AuditChain>().VerifyAsync(Cancel)).Entries);
        Assert.NotNull(program.Services.GetRequiredService<Importer>());
    }

    private static void CopyData(string folder)
    {
        foreach (var file in Repository.DataFiles())
        {
            var copy = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? folder);
            File.Copy(Repository.Path(Path.Combine("data", file.Path)), copy);
        }
    }

    /// <summary>The store as the web program has it, without a web server.</summary>
    internal sealed class Program : IAsyncDisposable
    {
        private readonly TaskCompletionSource<LoadProgress> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<LoadStage> _stages = [];

        public Program(StoreOptions options)
        {
            Services = new ServiceCollection()
                .AddLogging(logging => logging.AddProvider(Log).AddFilter("Microsoft", LogLevel.Warning))
                .AddSingleton<IHostApplicationLifetime>(Lifetime)
                .AddLeverageStore(options)
                .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
            Current = Services.GetRequiredService<CurrentDataset>();
            Current.Subscribe(() =>
            {
                _stages.Add(Current.Progress.Stage);
                if (Current.Progress.Stage is LoadStage.Ready or LoadStage.Failed)
                {
                    _ended.TrySetResult(Current.Progress);
                }

                return Task.CompletedTask;
            });
        }

        public ServiceProvider Services { get; }

        public CurrentDataset Current { get; }

        public LogLines Log { get; } = new();

        public FakeLifetime Lifetime { get; } = new();

        public IReadOnlyList<LoadStage> Stages => _stages;

        public async Task<LoadProgress> StartAsync(CancellationToken cancellationToken)
        {
            foreach (var service in Services.GetServices<IHostedService>())
            {
                await service.StartAsync(cancellationToken);
            }

            return await _ended.Task.WaitAsync(cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var service in Services.GetServices<IHostedService>())
            {
                await service.StopAsync(CancellationToken.None);
            }

            await Services.DisposeAsync();
        }
    }
}
