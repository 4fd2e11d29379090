using System.Diagnostics;
using System.Globalization;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

/// <summary>How long saving and importing take. Run on request only (<c>tests/long/editing.sh speed</c>) and asserting no time.</summary>
public abstract class SpeedTests : StoreTests
{
    private const int Saves = 500;
    private const int ImportRows = 10_000;

    [Fact(Explicit = true)]
    public async Task Save_WithItsRecordOfChanges_TakesThisLong()
    {
        using var place = await Workplace.OpenAsync(Database, Repository.Shipped, time: TimeProvider.System);
        var events = Repository.Shipped.Events.Where(e => !e.Seed).ToList();
        var random = new Random(1);
        var (draft, submit, publish) = (new List<double>(), new List<double>(), new List<double>());
        var cpu = Environment.CpuUsage.TotalTime;
        for (var n = 0; n < Saves + 20; n++)
        {
            if (n == 20)
            {
                cpu = Environment.CpuUsage.TotalTime;
            }

            var id = events[random.Next(events.Count)].Id;
            var entry = await place.EntryAsync(id);
            (entry.Notes, entry.Weight) = ($"Note {n}", $"{1 + (n % 5)}");
            var subject = new DraftSubject(RowKind.Event, id, await place.VersionAsync(id));
            EditResult.Saved saved = new();
            await TimeAsync(draft, async () => saved = await place.SaveAsync(Workplace.Ed, subject, entry));
            await TimeAsync(submit, async () => saved = Assert.IsType<EditResult.Saved>(await place.Editor.SubmitAsync(Workplace.Ed, saved.DraftId ?? default, saved.DraftVersion, "Why", Cancel)));
            await TimeAsync(publish, async () => Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, saved.DraftVersion, Cancel)));
        }

        Say($"{Database.Options.Provider}: processor time of this process {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / Saves:0.0} ms for a save, a submit and a publish");
        Report("save draft", draft);
        Report("submit", submit);
        Report("publish: row, record of changes, revision, new dataset", publish);
    }

    [Fact(Explicit = true)]
    public async Task Import_TenThousandRows_TakesThisLong()
    {
        using var place = await Workplace.OpenAsync(Database, Repository.Shipped, time: TimeProvider.System);
        var file = File();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var problems = new List<TableProblem>();
        var table = new CsvTabularReader().Read(new MemoryStream(file), problems) ?? throw new InvalidOperationException(problems[0].ToString());
        var read = watch.Elapsed;
        var preview = await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel);
        var previewed = watch.Elapsed;
        Assert.IsType<EditResult.Saved>(await place.Importer.ApplyAsync(Workplace.Rea, Workplace.Ed, RowKind.Event, table, preview.Fingerprint, "Why", null, Cancel));
        var applied = watch.Elapsed;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        Assert.Equal(ImportRows, preview.New.Count);
        Assert.IsType<EditResult.Saved>(await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 2, "Why", Cancel));
        var undone = watch.Elapsed;
        var report = await place.Chain.VerifyAsync(Cancel);
        Assert.Null(report.Break);
        Say($"{Database.Options.Provider}: {ImportRows} rows, {file.Length / 1024} kB: read {Ms(read)}, preview {Ms(previewed - read)}, import {Ms(applied - previewed)} (processor time of this process so far {Ms(cpu)}), undo {Ms(undone - applied)}, chain of {report.Entries} entries {Ms(watch.Elapsed - undone)}");
    }

    internal static byte[] File()
    {
        var day = new DateOnly(1990, 1, 1);
        var events = Enumerable.Range(0, ImportRows).Select(n =>
        {
            var shipped = EventEntry.Of(Repository.Shipped.Events[n % Repository.Shipped.Events.Count]);
            (shipped.Id, shipped.Label, shipped.Seed, shipped.Weight) = ($"{shipped.Id}-copy-{n}", $"Copy {n}", "false", "3");
            (shipped.Date, shipped.DatePrecision) = (day.AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "day");
            (shipped.EffectiveDate, shipped.EndDate, shipped.EndIsScheduled) = ("", "", "false");
            shipped.ActsOn.Clear();
            shipped.StatedTriggers.Clear();
            return shipped;
        });
        var table = TableFiles.Table(RowKind.Event, events);
        var text = new StringBuilder().AppendJoin(',', table.Columns).Append('\n');
        foreach (var line in table.Lines)
        {
            text.AppendJoin(',', line.Cells.Select(c => $"\"{c?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task TimeAsync(List<double> times, Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    // The first twenty warm the program up.
    private void Report(string what, List<double> times)
    {
        var sorted = times.Skip(20).Order().ToList();
        Say(string.Create(CultureInfo.InvariantCulture, $"{Database.Options.Provider}: {what}: p50 {sorted[Saves / 2]:0.0} ms, p95 {sorted[Saves * 95 / 100]:0.0} ms, p99 {sorted[Saves * 99 / 100]:0.0} ms of {Saves}"));
    }

    private static string Ms(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
