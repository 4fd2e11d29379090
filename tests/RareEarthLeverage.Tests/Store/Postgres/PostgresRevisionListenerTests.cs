using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Postgres;

public sealed class PostgresRevisionListenerTests : IAsyncLifetime
{
    private PostgresScratch? _scratch;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PostgresScratch Scratch => _scratch ?? throw new InvalidOperationException("Not initialised");

    public async ValueTask InitializeAsync() => _scratch = await PostgresScratch.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        if (_scratch is not null)
        {
            await _scratch.DisposeAsync();
        }
    }

    /// <summary>The limit only ends a run in which the news never comes.</summary>
    [Fact(Timeout = 120_000)]
    public async Task Commit_RevisionOfAnotherProgram_ReachesEveryProgram()
    {
        await using var one = new StoreStartTests.Program(Scratch.Options);
        await using var two = new StoreStartTests.Program(Scratch.Options);
        var started = await Task.WhenAll(one.StartAsync(Cancel), two.StartAsync(Cancel));
        Assert.All(started, s => Assert.Equal((LoadStage.Ready, null), (s.Stage, s.Problem)));
        var reached = Task.WhenAll(RevisionTwoAsync(one.Current), RevisionTwoAsync(two.Current));

        await using (var db = Scratch.CreateDbContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            var revision = new Revision { Number = 2, AtUtc = FixedTime.Instance.GetUtcNow().UtcDateTime, Reason = "An edit" };
            db.Add(revision);
            await db.SaveChangesAsync(Cancel);
            await db.AnnounceAsync(revision, Cancel);
            await transaction.CommitAsync(Cancel);
        }

        await reached.WaitAsync(Cancel);
        Assert.DoesNotContain(one.Log.Lines.Concat(two.Log.Lines), l => l.Level >= LogLevel.Warning);
    }

    [Fact(Timeout = 120_000)]
    public async Task Publish_InOneProgram_ReachesTheOther()
    {
        await using var one = new StoreStartTests.Program(Scratch.Options);
        await using var two = new StoreStartTests.Program(Scratch.Options);
        await Task.WhenAll(one.StartAsync(Cancel), two.StartAsync(Cancel));
        var reached = RevisionTwoAsync(two.Current);
        var editor = one.Services.GetRequiredService<Editor>();
        var drafted = Assert.IsType<EditResult.Saved>(await editor.SaveDraftAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent("cn-2025-10-09-new"), null, 0, Cancel));
        await editor.SubmitAsync(Workplace.Ed, drafted.DraftId ?? default, 1, "It was announced", Cancel);
        Assert.IsType<EditResult.Saved>(await editor.PublishAsync(Workplace.Rea, EditOrigin.Form, drafted.DraftId ?? default, 2, Cancel));

        await reached.WaitAsync(Cancel);

        Assert.NotNull(two.Current.Value?.Find("cn-2025-10-09-new"));
        Assert.Equal(
            Workplace.Text(one.Current.Value ?? Repository.Dataset),
            Workplace.Text(two.Current.Value ?? Repository.Dataset));
    }

    private static Task RevisionTwoAsync(CurrentDataset current)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        current.Subscribe(() =>
        {
            if (current.Value?.Revision == 2)
            {
                reached.TrySetResult();
            }

            return Task.CompletedTask;
        });
        return reached.Task;
    }
}
