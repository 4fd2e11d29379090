using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Auditing;

public abstract class AuditSearchTests : StoreTests
{
    [Fact]
    public async Task Find_ByPersonRowFieldDayAndOrigin_FindsWhatFits()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync("cn-2025-04-04-no-18", e => e.Notes = "Corrected", "A slip");
        var search = new AuditSearch(Database);
        var day = DateOnly.FromDateTime(FixedTime.Instance.GetUtcNow().UtcDateTime);

        var found = Assert.Single(await search.FindAsync(Workplace.Ada, new() { Person = "REA", Field = "notes" }, 10, Cancel) ?? []);

        Assert.Equal(("Rea", "cn-2025-04-04-no-18", "\"Corrected\"", "A slip"), (found.Change.PersonName, found.Change.SubjectId, found.Change.After, found.Change.Reason));
        Assert.Equal(1, await CountAsync(new() { Row = "no-18", Origin = EditOrigin.Form }));
        Assert.Equal(1, await CountAsync(new() { From = day, To = day, Field = "notes" }));
        Assert.Equal(0, await CountAsync(new() { From = day.AddDays(1) }));
        Assert.Equal(0, await CountAsync(new() { To = day.AddDays(-1) }));
        Assert.Equal(0, await CountAsync(new() { Person = "nobody" }));
        Assert.DoesNotContain(await search.FindAsync(Workplace.Ada, new() { Below = found.Number }, 100, Cancel) ?? [], i => i.Number >= found.Number);

        async Task<int> CountAsync(AuditQuery query)
        {
            var count = await search.CountAsync(query, Cancel);
            Assert.Equal(count, (await search.FindAsync(Workplace.Ada, query, 100, Cancel))?.Count);
            return count;
        }
    }

    [Fact]
    public async Task Find_ByAnybodyButAnAdmin_GivesNothing()
    {
        using var place = await Workplace.OpenAsync(Database);
        var search = new AuditSearch(Database);

        Assert.Null(await search.FindAsync(Workplace.Rea, new(), 10, Cancel));
        Assert.Null(await search.FindAsync(Workplace.Ed, new(), 10, Cancel));
        Assert.NotEmpty(await search.FindAsync(Workplace.Ada, new(), 10, Cancel) ?? []);
    }
}
