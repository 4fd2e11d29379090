using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Auditing;

/// <summary>The record of changes alone gives every revision back as it stood.</summary>
public abstract class ReplayTests : StoreTests
{
    [Fact]
    public async Task At_ShippedData_IsTheDatasetAsPublished()
    {
        using var place = await Workplace.OpenAsync(Database, Repository.Shipped);

        var replayed = await place.History.AtAsync(1, Cancel);

        Assert.Equal(Workplace.Text(place.Dataset), Workplace.Text(replayed ?? Sample.Dataset(Sample.Event("x", "2025-01-01"))));
        Assert.Equivalent(Repository.Dataset.Events, replayed?.Events, strict: true);
        Assert.Equivalent(Repository.Dataset.Series, replayed?.Series, strict: true);
        Assert.Null(await place.History.AtAsync(0, Cancel));
        Assert.Null(await place.History.AtAsync(2, Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    [InlineData(7)]
    public async Task At_AfterRandomEdits_EveryRevisionIsAsItWas(int seed)
    {
        var random = new Random(seed);
        using var place = await Workplace.OpenAsync(Database);
        var published = new List<string> { Workplace.Text(place.Dataset) };
        for (var step = 0; step < 40; step++)
        {
            var result = await RandomEditAsync(place, random, step);
            if (place.Dataset.Revision > published.Count)
            {
                Assert.IsType<EditResult.Saved>(result);
                published.Add(Workplace.Text(place.Dataset));
            }
            else
            {
                Assert.IsNotType<EditResult.Saved>(result);
            }
        }

        Assert.True(published.Count > 20, $"Only {published.Count} revisions: the edits are mostly refused");
        foreach (var (n, text) in published.Index())
        {
            Assert.Equal(text, Workplace.Text(await place.History.AtAsync(n + 1, Cancel) ?? throw new InvalidOperationException($"No revision {n + 1}")));
        }

        using var other = await Workplace.JoinAsync(Database);
        Assert.Equal(published[^1], Workplace.Text(other.Dataset));
        Assert.Null((await place.Chain.VerifyAsync(Cancel)).Break);
        await AssertVersionsAsync(place);
    }

    private static async Task<EditResult> RandomEditAsync(Workplace place, Random random, int step)
    {
        var events = place.Dataset.Events;
        var any = events[random.Next(events.Count)];
        switch (random.Next(6))
        {
            case 0:
                var date = new DateOnly(2025, 12, 1).AddDays(random.Next(300));
                var made = Workplace.NewEvent($"cn-step-{step}", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                made.Label = $"Step {step}";
                if (random.Next(2) == 0)
                {
                    made.ActsOn.Add(new() { Id = any.Id, How = "amends" });
                }

                return await place.PublishAsync(DraftSubject.New(RowKind.Event), made);
            case 1:
                return await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, any.Id, any.Version, $"Step {step}", null, Cancel);
            case 2:
                var gone = place.Dataset.Withdrawn.Count > 0 ? place.Dataset.Withdrawn[random.Next(place.Dataset.Withdrawn.Count)].Id : any.Id;
                var version = await place.VersionAsync(gone);
                return await place.Editor.RestoreAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, gone, version, random.Next(1, version + 1), $"Step {step}", Cancel);
            case 3:
                var figure = ObservationEntry.Of(Sample.Figure($"2025-{random.Next(1, 13):00}", random.Next(10_000) / 100m));
                figure.Publisher = $"Source {random.Next(3)}";
                return await place.PublishAsync(DraftSubject.New(RowKind.Observation), figure);
            default:
                var entry = EventEntry.Of(any);
                (entry.Notes, entry.Weight, entry.Title) = ($"Step {step}", $"{random.Next(1, 6)}", $"Title {random.Next(3)}");
                return await place.PublishAsync(new(RowKind.Event, any.Id, any.Version), entry);
        }
    }

    private async Task AssertVersionsAsync(Workplace place)
    {
        await using var db = Database.CreateDbContext();
        foreach (var row in await db.Events.AsNoTracking().ToListAsync(Cancel))
        {
            Assert.Equal(await place.VersionAsync(row.Id), row.Version);
        }
    }
}
