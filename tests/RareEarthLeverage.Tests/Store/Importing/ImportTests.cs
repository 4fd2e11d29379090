using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Importing;

public abstract class ImportTests : StoreTests
{
    private const string No70 = "cn-2025-11-07-no-70";

    [Fact]
    public async Task Preview_NewChangedUnchanged_AreToldApartFieldByField()
    {
        using var place = await Workplace.OpenAsync(Database);
        var changed = await place.EntryAsync(No70);
        (changed.Title, changed.Weight) = ("Another title", "4");
        var table = TableFiles.Table(RowKind.Event, [await place.EntryAsync("us-2025-04-02-tariff"), changed, Workplace.NewEvent()]);

        var preview = await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel);

        Assert.Empty(preview.Problems);
        Assert.Equal((1, 1, 1, 1), (preview.Revision, preview.New.Count, preview.Changed.Count, preview.Unchanged));
        Assert.Equal((3, No70), (preview.Changed[0].Line, preview.Changed[0].Key));
        Assert.Equal(
            [
                new FieldDifference("title", $"\"Title of {No70}\"", $"\"Title of {No70}\"", "\"Another title\""),
                new FieldDifference("weight", "3", "3", "4"),
            ],
            preview.Changed[0].Differences);
        Assert.Equal((4, "cn-2025-10-09-no-61", "Title of cn-2025-10-09-no-61"), (preview.New[0].Line, preview.New[0].Key, preview.New[0].Name));
        Assert.Contains(new FieldDifference("date", null, null, "\"2025-10-09\""), preview.New[0].Differences);
        Assert.Equal(1, place.Dataset.Revision);
    }

    [Fact]
    public async Task Apply_SomeColumns_LeavesTheOthersAlone()
    {
        using var place = await Workplace.OpenAsync(Database);
        var table = Csv($"id,notes,elements\n{No70},\"From a file, with a comma\",Ho;Er\n");

        var saved = Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Event, table));

        Assert.Equal(2, saved.Revision);
        var row = place.Dataset.Find(No70);
        Assert.Equal(("From a file, with a comma", $"Title of {No70}", 2), (row?.Notes, row?.Title, row?.Version ?? 0));
        Assert.Equal(["Ho", "Er"], row?.Elements);
        Assert.All(
            (await place.History.HistoryOfAsync(RowKind.Event, No70, withNames: true, Cancel)).Skip(1),
            c => Assert.Equal(("Rea", EditOrigin.Import, "From the ministry's list"), (c.PersonName, c.Origin, c.Reason)));
        using var other = await Workplace.JoinAsync(Database);
        Assert.Equal(Workplace.Text(other.Dataset), Workplace.Text(place.Dataset));
    }

    [Fact]
    public async Task Apply_OneBadRowAmongGood_TakesNothingAndNamesLineColumnValueAndRule()
    {
        using var place = await Workplace.OpenAsync(Database);
        var good = Workplace.NewEvent();
        var bad = Workplace.NewEvent("cn-2025-10-09-no-62");
        (bad.Date, bad.Sources[0].Tier) = ("2025-02-30", "rumour");
        var table = TableFiles.Table(RowKind.Event, [good, bad]);

        var refused = Assert.IsType<EditResult.RefusedTable>(await ApplyAsync(place, RowKind.Event, table));

        Assert.Equal(
            [
                new TableProblem(3, "date", "2025-02-30", "a date that exists, as 2025-04-04"),
                new TableProblem(3, "sources[0].tier", "rumour", "official, agency, legal, trade, secondary, mirror"),
            ],
            refused.Problems);
        Assert.Equal(1, place.Dataset.Revision);
        Assert.Null(place.Dataset.Find("cn-2025-10-09-no-61"));
    }

    [Theory]
    [InlineData("id,colour\nx,red\n", 1, "colour", "an unknown column")]
    [InlineData("title\nx\n", 1, "id", "no such column")]
    [InlineData("id,id\nx,x\n", 1, "id", "the column twice")]
    [InlineData("id,title\na-b\n", 2, "", "1 fields")]
    [InlineData("id,title\na-b,\"open\n", 2, "", "a quotation mark that is not closed")]
    [InlineData("id,notes\ncn-2025-11-07-no-70,a\n\ncn-2025-11-07-no-70,b\n", 4, "id", "cn-2025-11-07-no-70")]
    [InlineData("id,sources\ncn-2025-11-07-no-70,[{]\n", 2, "sources", "[{]")]
    [InlineData("id,acts_on\ncn-2025-11-07-no-70,\"[{\"\"id\"\":\"\"cn-none\"\",\"\"how\"\":\"\"amends\"\"}]\"\n", 2, "acts_on", "cn-none")]
    [InlineData("id,label\ncn-2025-11-07-no-70,\n", 2, "label", "0 characters")]
    [InlineData("", 1, "", "an empty file")]
    public async Task Preview_BadTable_NamesLineColumnAndValue(string csv, int line, string column, string value)
    {
        using var place = await Workplace.OpenAsync(Database);
        var problems = new List<TableProblem>();
        var table = new CsvTabularReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), problems);

        var all = table is null ? problems : [.. (await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel)).Problems];

        Assert.Equal((line, column, value), (all[0].Line, all[0].Column, all[0].Value));
    }

    [Fact]
    public async Task Apply_DataChangedSinceThePreview_IsBlocked()
    {
        using var place = await Workplace.OpenAsync(Database);
        var table = Csv($"id,notes\n{No70},From a file\n");
        var preview = await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel);
        await place.ChangeAsync(No70, e => e.Title = "Changed meanwhile");

        var blocked = await place.Importer.ApplyAsync(Workplace.Rea, Workplace.Ed, RowKind.Event, table, preview.Fingerprint, "Why", null, Cancel);

        Assert.Equal(
            ["The data have changed since the preview, and the import would do something else now. Look at it again."],
            Assert.IsType<EditResult.Blocked>(blocked).Reasons);
        Assert.Equal("", place.Dataset.Find(No70)?.Notes);
    }

    [Fact]
    public async Task Apply_OwnFileOrNoReviewer_IsNotAllowed()
    {
        using var place = await Workplace.OpenAsync(Database);
        var table = Csv($"id,notes\n{No70},From a file\n");

        Assert.IsType<EditResult.NotAllowed>(await place.Importer.ApplyAsync(Workplace.Rea, Workplace.Rea, RowKind.Event, table, "", "Why", null, Cancel));
        Assert.IsType<EditResult.NotAllowed>(await place.Importer.ApplyAsync(Workplace.Eve, Workplace.Ed, RowKind.Event, table, "", "Why", null, Cancel));
        Assert.IsType<EditResult.NotAllowed>(await place.Importer.UndoAsync(Workplace.Ed, EditOrigin.Form, 1, "Why", Cancel));
    }

    [Fact]
    public async Task Apply_Cancelled_TakesNothing()
    {
        using var place = await Workplace.OpenAsync(Database);
        var table = TableFiles.Table(RowKind.Event, Many(2500));
        var preview = await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var seen = new List<ImportProgress>();
        var progress = new AtOnce(p =>
        {
            seen.Add(p);
            if (p is { Stage: ImportStage.Writing, Done: >= 1000 })
            {
                stop.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            place.Importer.ApplyAsync(Workplace.Rea, Workplace.Ed, RowKind.Event, table, preview.Fingerprint, "Why", progress, stop.Token));

        Assert.Equal([ImportStage.Comparing, ImportStage.Checking, ImportStage.Writing], seen.Select(p => p.Stage).Distinct());
        using var other = await Workplace.JoinAsync(Database);
        Assert.Equal((1, 3), (other.Dataset.Revision, other.Dataset.Events.Count));
        Assert.Null((await place.Chain.VerifyAsync(Cancel)).Break);

        // And after it, the same import goes through whole.
        Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Event, table));
        Assert.Equal((2, 2503), (place.Dataset.Revision, place.Dataset.Events.Count));
    }

    [Fact]
    public async Task Undo_NothingNewer_PutsEverythingBack()
    {
        using var place = await Workplace.OpenAsync(Database);
        var before = place.Dataset.Events.Select(e => EntryJson.Write(EventEntry.Of(e))).ToList();
        var changed = await place.EntryAsync(No70);
        changed.Title = "From a file";
        await ApplyAsync(place, RowKind.Event, TableFiles.Table(RowKind.Event, [changed, Workplace.NewEvent()]));

        var saved = Assert.IsType<EditResult.Saved>(await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 2, "The wrong file", Cancel));

        Assert.Equal(3, saved.Revision);
        Assert.Equal(before, place.Dataset.Events.Select(e => EntryJson.Write(EventEntry.Of(e))));
        Assert.Equal(3, place.Dataset.Find(No70)?.Version);
        Assert.Equal("The wrong file", place.Dataset.FindWithdrawn("cn-2025-10-09-no-61")?.Reason);
        Assert.Equal(Workplace.Text(place.Dataset), Workplace.Text(await place.History.AtAsync(3, Cancel) ?? place.Dataset));

        // The file can be imported again: what was withdrawn comes back, and the preview says so.
        var table = TableFiles.Table(RowKind.Event, [Workplace.NewEvent()]);
        Assert.Contains(
            (await place.Importer.PreviewAsync(RowKind.Event, table, null, Cancel)).Changed[0].Differences,
            d => d is { Field: "withdrawn", Mine: "null" });
        Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Event, table));
        Assert.Equal(3, place.Dataset.Find("cn-2025-10-09-no-61")?.Version);
    }

    [Fact]
    public async Task Undo_RowChangedOrLinkedSince_IsBlocked()
    {
        using var place = await Workplace.OpenAsync(Database);
        await ApplyAsync(place, RowKind.Event, TableFiles.Table(RowKind.Event, [Workplace.NewEvent()]));
        await place.ChangeAsync(No70, e => e.ActsOn.Add(new() { Id = "cn-2025-10-09-no-61", How = "suspends" }));

        var linked = Assert.IsType<EditResult.Blocked>(await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 2, "Why", Cancel));
        Assert.StartsWith($"{No70} takes a change that fits the row {No70}, which links to this one", Assert.Single(linked.Reasons), StringComparison.Ordinal);

        await place.ChangeAsync("cn-2025-10-09-no-61", e => e.Notes = "New");
        var changed = Assert.IsType<EditResult.Blocked>(await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 2, "Why", Cancel));
        Assert.Equal(["cn-2025-10-09-no-61 has been changed since, in revision 4."], changed.Reasons);
        Assert.Equal(new EditResult.NotFound("an import with the revision 3"), await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 3, "Why", Cancel));
    }

    [Fact]
    public async Task Series_NewRevisionOfAFigure_GoesInAndComesOut()
    {
        using var place = await Workplace.OpenAsync(Database);
        var old = ObservationEntry.Of(Sample.Figure("2025-04", 4785m, preferred: false));
        var revised = ObservationEntry.Of(Sample.Figure("2025-04", 4790m));
        revised.Publisher = "GACC, revised";

        var refused = Assert.IsType<EditResult.RefusedTable>(await ApplyAsync(place, RowKind.Observation, TableFiles.Table(RowKind.Observation, [revised])));
        Assert.Equal([new TableProblem(2, "preferred", "2 rows", "1 in the month")], refused.Problems);

        Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Observation, TableFiles.Table(RowKind.Observation, [revised, old])));
        Assert.Equal(4790m, place.Dataset.FindSeries("cn-ree-exports-volume")?.Preferred(new(2025, 4))?.Value);

        Assert.IsType<EditResult.Saved>(await place.Importer.UndoAsync(Workplace.Rea, EditOrigin.Form, 2, "Wrong", Cancel));
        Assert.Equal(4785m, place.Dataset.FindSeries("cn-ree-exports-volume")?.Preferred(new(2025, 4))?.Value);
        Assert.Equal(2, place.Dataset.Series.Sum(s => s.Observations.Count));
    }

    /// <summary>Export, import into an empty database, export: the same bytes, in both formats.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Events_Shipped_RoundTripByteForByte(string format)
    {
        using var place = await Workplace.OpenAsync(Database, new([], [], Repository.Shipped.Reference, []));
        var exported = Export(Repository.Dataset);

        Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Event, Table(exported)));

        Assert.Equal(exported, Export(place.Dataset));
        Assert.Equal(291, place.Dataset.Events.Count);
        Assert.Equal(291, (await place.Importer.PreviewAsync(RowKind.Event, Table(exported), null, Cancel)).Unchanged);

        string Export(Dataset dataset)
        {
            using var stream = new MemoryStream();
            (format == "csv" ? (Action<IEnumerable<PolicyEvent>, Stream>)TableFiles.WriteEventsCsv : TableFiles.WriteEventsJson)(dataset.Events, stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        EntryTable Table(string text)
        {
            var problems = new List<TableProblem>();
            ITabularReader reader = format == "csv" ? new CsvTabularReader() : new JsonTabularReader();
            return reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), problems) ?? throw new InvalidOperationException(problems[0].ToString());
        }
    }

    [Fact]
    public async Task Series_Shipped_RoundTripByteForByte()
    {
        using var place = await Workplace.OpenAsync(Database, new([], [], Repository.Shipped.Reference, []));
        var exported = Export(Repository.Dataset);

        Assert.IsType<EditResult.Saved>(await ApplyAsync(place, RowKind.Observation, Csv(exported)));

        Assert.Equal(exported, Export(place.Dataset));

        static string Export(Dataset dataset)
        {
            using var stream = new MemoryStream();
            TableFiles.WriteSeriesCsv(dataset.Series.SelectMany(s => s.Observations), stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    private static IEnumerable<EventEntry> Many(int rows) =>
        Enumerable.Range(0, rows).Select(n =>
        {
            var entry = Workplace.NewEvent($"cn-many-{n}", new DateOnly(2000, 1, 1).AddDays(n).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            entry.Label = $"Row {n}";
            return entry;
        });

    private static EntryTable Csv(string text)
    {
        var problems = new List<TableProblem>();
        return new CsvTabularReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), problems) ?? throw new InvalidOperationException(problems[0].ToString());
    }

    private static async Task<EditResult> ApplyAsync(Workplace place, RowKind kind, EntryTable table)
    {
        var preview = await place.Importer.PreviewAsync(kind, table, null, Cancel);
        return await place.Importer.ApplyAsync(Workplace.Rea, Workplace.Ed, kind, table, preview.Fingerprint, "From the ministry's list", null, Cancel);
    }

    private sealed class AtOnce(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
