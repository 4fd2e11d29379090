using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

/// <summary>Many editors at once. <c>LEVERAGE_EDITORS</c> and <c>LEVERAGE_SAVES</c> make it the long run.</summary>
public abstract class ConcurrencyTests : StoreTests
{
    private static readonly int Editors = Number("LEVERAGE_EDITORS", 8);
    private static readonly int Saves = Number("LEVERAGE_SAVES", 25);

    /// <summary>All edit few rows, in two programs on PostgreSQL and in one on SQLite, and merge when they lose. Every note that was
    /// typed is in the end in its row, once.</summary>
    [Fact]
    public async Task ParallelEditors_OnFewRows_LoseNothingAndTheRecordIsTheState()
    {
        // A scope note takes 1,500 characters, so a row takes 150 marks.
        var rows = Enumerable.Range(0, Math.Max(4, Editors * Saves / 150))
            .Select(n => new DateOnly(2015, 1, 1).AddMonths(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Select(date => Sample.Event($"cn-{date}-row", date))
            .ToList();
        using var place = await Workplace.OpenAsync(Database, new(rows, [], new(), []));
        using var second = await Workplace.JoinAsync(Database);
        var places = Database.Options.Provider == "postgres" ? new[] { place, second } : [place];
        var merges = 0;
        // Nobody publishes before everybody has read: at the first save all but one of the editors of a row are late.
        var (readers, allHaveRead) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

        await Task.WhenAll(Enumerable.Range(0, Editors).Select(n => Task.Run(() => EditAsync(places[n % places.Length], n), Cancel)));

        using var last = await Workplace.JoinAsync(Database);
        Assert.Equal(1 + (Editors * Saves), last.Dataset.Revision);
        Assert.Equal(
            Enumerable.Range(0, Editors).SelectMany(n => Enumerable.Range(0, Saves).Select(s => Mark(n, s))).Order(StringComparer.Ordinal),
            last.Dataset.Events.SelectMany(e => e.ScopeNote?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []).Order(StringComparer.Ordinal));
        Assert.Equal(Workplace.Text(last.Dataset), Workplace.Text(await last.History.AtAsync(last.Dataset.Revision, Cancel) ?? place.Dataset));
        Assert.Equal(Editors * Saves, last.Dataset.Events.Sum(e => e.Version - 1));
        Assert.Null((await last.Chain.VerifyAsync(Cancel)).Break);
        Assert.True(merges > 0, "Nobody ever lost a race: this shows nothing");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Editors} editors, {Saves} saves each, {merges} merges");

        async Task EditAsync(Workplace own, int editor)
        {
            var person = new Person($"p-{editor}", $"Editor {editor}", Role.Editor);
            for (var save = 0; save < Saves; save++)
            {
                var id = rows[((editor / 4) + save) % rows.Count].Id;
                var entry = await own.EntryAsync(id);
                var version = await own.VersionAsync(id);
                if (save == 0 && Interlocked.Increment(ref readers) == Editors)
                {
                    allHaveRead.SetResult();
                }

                await allHaveRead.Task.WaitAsync(Cancel);
                Add(entry, Mark(editor, save));
                var draft = await own.SaveAsync(person, new(RowKind.Event, id, version), entry);
                var (draftId, draftVersion) = (draft.DraftId ?? default, draft.DraftVersion);
                while (true)
                {
                    var submitted = await own.Editor.SubmitAsync(person, draftId, draftVersion, $"Save {save}", Cancel);
                    draftVersion = Assert.IsType<EditResult.Saved>(submitted).DraftVersion;
                    var result = await own.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, draftId, draftVersion, Cancel);
                    if (result is EditResult.Saved)
                    {
                        break;
                    }

                    // The merge screen: their text, and mine after it.
                    var merge = Assert.IsType<EditResult.Stale>(result).Merge;
                    Interlocked.Increment(ref merges);
                    var merged = Assert.IsType<EventEntry>(merge.Current);
                    Add(merged, Mark(editor, save));
                    var again = await own.Editor.SaveDraftAsync(person, new(RowKind.Event, id, merge.CurrentVersion), merged, draftId, draftVersion, Cancel);
                    draftVersion = Assert.IsType<EditResult.Saved>(again).DraftVersion;
                }
            }
        }
    }

    private static string Mark(int editor, int save) => string.Create(CultureInfo.InvariantCulture, $"{editor}/{save}");

    private static void Add(EventEntry entry, string mark) => entry.ScopeNote = $"{entry.ScopeNote} {mark}".Trim();

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
