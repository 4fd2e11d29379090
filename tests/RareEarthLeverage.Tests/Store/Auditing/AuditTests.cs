using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Auditing;

public abstract class AuditTests : StoreTests
{
    private const string No70 = "cn-2025-11-07-no-70";

    private static readonly DateTime Noon = FixedTime.Instance.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Entries_OfACreation_AreOneWithTheWholeRow()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = Workplace.NewEvent();
        await place.PublishAsync(DraftSubject.New(RowKind.Event), typed, "It was announced");

        var entry = (await EntriesAsync())[^1];

        Assert.Equal(
            (6L, 2, Noon, "p-rea", "Rea", (Role?)Role.Reviewer, EditOrigin.Form, "It was announced"),
            (entry.Number, entry.Revision, entry.AtUtc, entry.PersonId, entry.PersonName, entry.Role, entry.Origin, entry.Reason));
        Assert.Equal(
            (RowKind.Event, "cn-2025-10-09-no-61", "*", (string?)null, EntryJson.Write(typed), false),
            (entry.Kind, entry.SubjectId, entry.Field, entry.Before, entry.After, entry.SinglePerson));
    }

    [Fact]
    public async Task Entries_OfAChange_AreOnePerFieldWithBeforeAndAfter()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(No70, e =>
        {
            (e.Title, e.EndDate, e.EndIsScheduled, e.Weight) = ("公告 \"70\"", "", "false", "4");
            e.Elements.AddRange(["Ho", "Er"]);
        });

        Assert.Equal(
            [
                (2, No70, "endDate", "\"2026-11-10\"", "null"),
                (2, No70, "endIsScheduled", "true", "false"),
                (2, No70, "title", $"\"Title of {No70}\"", "\"公告 \\\"70\\\"\""),
                (2, No70, "weight", "3", "4"),
                (2, No70, "elements", "[]", "[\"Ho\",\"Er\"]"),
            ],
            (await EntriesAsync()).Skip(5).Select(e => (e.Revision, e.SubjectId, e.Field, e.Before ?? "", e.After ?? "")));
    }

    [Fact]
    public async Task Entries_OfTheSeed_AreThereForEveryRowAndEveryChange()
    {
        using var place = await Workplace.OpenAsync(Database);
        var corrected = Workplace.Batch();
        await place.SeedAsync(corrected with { Events = [.. corrected.Events.Skip(1), Sample.Event("us-2025-04-02-tariff", "2025-04-02", RareEarthLeverage.Timeline.Tracks.EventTracks.UsTariff, summary: "Corrected.")] });

        var entries = await EntriesAsync();

        Assert.Equal([1, 1, 1, 1, 1, 2], entries.Select(e => e.Revision));
        Assert.All(entries, e => Assert.Equal(("shipped", "shipped", (Role?)null, EditOrigin.Seed, "Shipped data"), (e.PersonId, e.PersonName, e.Role, e.Origin, e.Reason)));
        Assert.Equal(["*", "*", "*", "*", "*", "summary"], entries.Select(e => e.Field));
        Assert.Equal(("\"A summary.\"", "\"Corrected.\""), (entries[^1].Before, entries[^1].After));
    }

    [Fact]
    public async Task Entries_OfADatabaseFromBeforeTheRecord_BeginWithItsRows()
    {
        await Database.MigrateAsync(Cancel);
        await using (var db = Database.CreateDbContext())
        {
            var row = db.Add(StoreSample.FullEvent());
            row.Property("Origin").CurrentValue = RareEarthLeverage.Store.Mapping.RowOrigin.Edited;
            db.Add(new RareEarthLeverage.Store.Revision { Number = 4, AtUtc = Noon, Reason = "Before" });
            await db.SaveChangesAsync(Cancel);
        }

        using var place = await Workplace.OpenAsync(Database, new([], [], new(), []));

        Assert.Equal([(4, "*"), (4, "version")], (await EntriesAsync()).Select(e => (e.Revision, e.Field)));
        Assert.Equal(Workplace.Text(place.Dataset), Workplace.Text(await place.History.AtAsync(4, Cancel) ?? place.Dataset));
        Assert.Equal(7, place.Dataset.Events[0].Version);
        Assert.Null((await place.Chain.VerifyAsync(Cancel)).Break);
    }

    [Fact]
    public async Task History_ForThePublic_HasRolesAndNoNames()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(No70, e => e.Notes = "New", "A doubt");

        var history = await place.History.HistoryOfAsync(RowKind.Event, No70, withNames: false, Cancel);
        var changes = await place.History.ChangesAsync(null, 10, Cancel);

        Assert.Equal(
            new RowChange(2, Noon, null, Role.Reviewer, EditOrigin.Form, "A doubt", RowKind.Event, No70, "notes", "\"\"", "\"New\"", false),
            history[^1]);
        Assert.Equal([2, 1], changes.Select(c => c.Number));
        Assert.Equal(
            (Noon, "A doubt", (Role?)Role.Reviewer, (EditOrigin?)EditOrigin.Form, 1),
            (changes[0].AtUtc, changes[0].Reason, changes[0].Role, changes[0].Origin, changes[0].Rows.Count));
        Assert.Equal((No70, "notes"), (changes[0].Rows[0].Id, Assert.Single(changes[0].Rows[0].Fields)));
        Assert.Equal([1], (await place.History.ChangesAsync(2, 10, Cancel)).Select(c => c.Number));
        Assert.Equal([new FieldDifference("notes", "\"\"", "\"New\"", "\"New\"")], await place.History.CompareAsync(RowKind.Event, No70, 1, 2, Cancel));
        Assert.Null(await place.History.CompareAsync(RowKind.Event, "nobody", 1, 2, Cancel));
    }

    [Theory]
    [InlineData("""UPDATE "AuditEntries" SET "Reason" = 'x' WHERE "Number" = 1""")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Number" = 1""")]
    [InlineData("""DELETE FROM "AuditEntries" """)]
    [InlineData("""UPDATE "Revisions" SET "Reason" = 'x'""")]
    [InlineData("""DELETE FROM "Revisions" """)]
    public async Task Entries_ChangedOrDeleted_AreRefusedByTheDatabase(string sql)
    {
        using var place = await Workplace.OpenAsync(Database);

        var fault = await Assert.ThrowsAnyAsync<DbException>(() => Database.ExecuteAsync(sql, Cancel));

        Assert.Contains("entries are never", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new ChainReport(5, (await EntriesAsync())[^1].Hash, null), await place.Chain.VerifyAsync(Cancel));
    }

    [Theory]
    [InlineData("""UPDATE "AuditEntries" SET "Reason" = 'x' WHERE "Number" = 3""", 3, "Entry 3 is not what was written")]
    [InlineData("""UPDATE "AuditEntries" SET "After" = replace("After", 'tightening', 'easing') WHERE "Number" = 2""", 2, "Entry 2 is not what was written")]
    [InlineData("""UPDATE "AuditEntries" SET "Role" = 'admin' WHERE "Number" = 7""", 7, "Entry 7 is not what was written")]
    [InlineData("""UPDATE "AuditEntries" SET "Before" = NULL WHERE "Number" = 6""", 6, "Entry 6 is not what was written")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Number" = 1""", 1, "Entry 1 is missing")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Number" = 4""", 4, "Entry 4 is missing")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Number" = 7""", 7, "Revision 3 ended with other entries than these: entry 6 is not its last")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Number" > 5""", 6, "Revision 2 ended with other entries than these: entry 5 is not its last")]
    [InlineData("""DELETE FROM "AuditEntries" """, 1, "Revision 1 ended with other entries than these: entry 0 is not its last")]
    [InlineData("""UPDATE "AuditEntries" SET "Number" = 8 WHERE "Number" = 7""", 7, "Entry 7 is missing")]
    public async Task Chain_TamperedWith_NamesTheFirstBrokenEntry(string sql, long number, string problem)
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(No70, e => e.Notes = "One");
        await place.ChangeAsync(No70, e => e.Notes = "Two");
        Assert.Equal((7L, null), ((await place.Chain.VerifyAsync(Cancel)).Entries, (await place.Chain.VerifyAsync(Cancel)).Break));
        await Database.DropAuditTriggersAsync(Cancel);

        await Database.ExecuteAsync(sql, Cancel);

        Assert.Equal(new ChainBreak(number, problem), (await place.Chain.VerifyAsync(Cancel)).Break);
    }

    [Fact]
    public async Task Chain_OneEntryRehashed_BreaksAtTheNext()
    {
        using var place = await Workplace.OpenAsync(Database);
        await Database.DropAuditTriggersAsync(Cancel);
        var entry = (await EntriesAsync())[2];
        await Database.ExecuteAsync("""UPDATE "AuditEntries" SET "Reason" = 'x' WHERE "Number" = 3""", Cancel);
        await using (var db = Database.CreateDbContext())
        {
            var hash = AuditHash.Of(await db.AuditEntries.AsNoTracking().SingleAsync(e => e.Number == 3, Cancel));
            Assert.NotEqual(entry.Hash, hash);
            await db.Database.ExecuteSqlAsync($"""UPDATE "AuditEntries" SET "Hash" = {hash} WHERE "Number" = 3""", Cancel);
        }

        Assert.Equal(new ChainBreak(4, "Entry 4 does not continue the entry before it"), (await place.Chain.VerifyAsync(Cancel)).Break);
    }

    [Fact]
    public void Hash_OfAKnownEntry_IsThatOfItsDocumentedText()
    {
        var entry = new AuditEntry
        {
            Number = 1,
            Revision = 2,
            AtUtc = new DateTime(2026, 10, 6, 12, 0, 0, DateTimeKind.Utc).AddMicroseconds(5),
            PersonId = "p",
            PersonName = "Žofie",
            Role = Role.Reviewer,
            Origin = EditOrigin.Api,
            Reason = "why",
            Kind = RowKind.Event,
            SubjectId = "e-1",
            Field = "title",
            Before = null,
            After = "\"稀\"",
            SinglePerson = false,
            PreviousHash = AuditHash.Beginning,
        };

        // "Žofie" has 6 bytes, "稀" in quotation marks 5.
        Assert.Equal(
            "1:1,1:2,27:2026-10-06T12:00:00.000005Z,1:p,6:Žofie,8:reviewer,3:api,3:why,5:event,3:e-1,5:title,-,5:\"稀\",5:false,64:0000000000000000000000000000000000000000000000000000000000000000,",
            AuditHash.Text(entry));

        // printf of that text | sha256sum.
        Assert.Equal("51d6a845ca296cf1ade3c09384e50ee45229813b0602edbf23d921e53683cddf", AuditHash.Of(entry));
    }

    private async Task<List<AuditEntry>> EntriesAsync()
    {
        await using var db = Database.CreateDbContext();
        return await db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).ToListAsync(Cancel);
    }
}
