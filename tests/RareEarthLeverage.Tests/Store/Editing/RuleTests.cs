using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

/// <summary>What stands in the way of handing a draft in, each with its message at its field.</summary>
public abstract class RuleTests : StoreTests
{
    private static readonly string Long = new('x', 1_048_576);

    public static TheoryData<string, Action<EventEntry>, string, string, string> BadInput() =>
        new()
        {
            { "HTML", e => e.Title = "Act <b>No. 61</b>", "title", "<b>", "plain text without HTML" },
            { "script", e => e.Notes = "<script src=x>", "notes", "<script src=x>", "plain text without HTML" },
            { "1 MB", e => e.Title = Long, "title", "1048576 characters", "at most 200 characters" },
            { "1 MB label", e => e.Label = Long, "label", "1048576 characters", "at most 26 characters" },
            { "1 MB date", e => e.Date = Long, "date", "1048576 characters", "at most 100 characters" },
            { "1 MB address", e => e.Sources[0].Url = "https://example.org/" + Long, "sources[0].url", "1048596 characters", "at most 2000 characters" },
            { "right-to-left", e => e.Summary = "abc\u202edef", "summary", "the direction mark U+202E at character 4", "text without control characters and direction marks" },
            { "control", e => e.Issuer = "MOF\u0007COM", "issuer", "the invisible character U+0007 at character 4", "text without control characters and direction marks" },
            { "zero width", e => e.Sources[0].Publisher = "Reu\u200bters", "sources[0].publisher", "the invisible character U+200B at character 4", "text without control characters and direction marks" },
            { "no such day", e => e.Date = "2025-02-30", "date", "2025-02-30", "a date that exists, as 2025-04-04" },
            { "no date", e => e.Date = "", "date", "nothing", "a date that exists, as 2025-04-04" },
            { "other date", e => e.EndDate = "10 November 2026", "endDate", "10 November 2026", "a date that exists, as 2025-04-04" },
            { "end first", e => e.EndDate = "2025-10-08", "endDate", "2025-10-08", "a day from 2025-10-09 on" },
            { "element", e => e.Elements.Add("Xx"), "elements", "Xx", "Sc, Y, La, Ce, Pr, Nd, Pm, Sm, Eu, Gd, Tb, Dy, Ho, Er, Tm, Yb, Lu" },
            { "track", e => e.Track = "eu-tariff", "track", "eu-tariff", "us-tariff, us-chip-control, diplomacy, china-control, china-other, diversification, downstream" },
            { "direction", e => e.Direction = "", "direction", "nothing", "tightening, easing, neutral" },
            { "weight", e => e.Weight = "heavy", "weight", "heavy", "a whole number" },
            { "weight 6", e => e.Weight = "6", "weight", "6", "1 to 5" },
            { "flag", e => e.EndIsScheduled = "maybe", "endIsScheduled", "maybe", "true or false" },
            { "id", e => e.Id = "No 61", "id", "No 61", "lower-case words and numbers with hyphens" },
            { "id taken", e => e.Id = "cn-2025-04-04-no-18", "id", "cn-2025-04-04-no-18", "an id that no other row has" },
            { "tier", e => e.Sources[0].Tier = "rumour", "sources[0].tier", "rumour", "official, agency, legal, trade, secondary, mirror" },
            { "address", e => e.Sources[0].Url = "javascript:alert(1)", "sources[0].url", "javascript:alert(1)", "an http or https address; nothing only with title, publisher and date of publication" },
            { "no source", e => e.Sources.Clear(), "sources", "none", "at least one source" },
            { "41 sources", e => e.Sources.AddRange(Enumerable.Range(0, 40).Select(n => new SourceEntry { Title = "T", Publisher = "P", Url = $"https://example.org/{n}", Tier = "trade", Supports = "it" })), "sources", "41 rows", "at most 40 rows" },
            { "no such link", e => e.ActsOn.Add(new() { Id = "cn-2001-no-such", How = "amends" }), "acts_on", "cn-2001-no-such", "the id of a row" },
            { "link later", e => e.ActsOn.Add(new() { Id = "cn-2025-11-07-no-70", How = "amends" }), "acts_on", "cn-2025-11-07-no-70", "a row not later than 2025-10-09" },
            { "link word", e => e.ActsOn.Add(new() { Id = "cn-2025-04-04-no-18", How = "undoes" }), "acts_on[0].how", "undoes", "suspends, amends, extends, implements, replaces, revokes" },
            { "trigger later", e => e.StatedTriggers.Add(new() { Id = "cn-2025-11-07-no-70", Claim = "So it says", Source = "0", LagDays = "-29" }), "stated_triggers.id", "cn-2025-11-07-no-70", "a row not later than 2025-10-09" },
            { "lag", e => e.StatedTriggers.Add(new() { Id = "us-2025-04-02-tariff", Claim = "So it says", Source = "0", LagDays = "3" }), "stated_triggers.lagDays", "3", "190, the days between the two dates" },
            { "claim source", e => e.StatedTriggers.Add(new() { Id = "us-2025-04-02-tariff", Claim = "So it says", Source = "7", LagDays = "190" }), "stated_triggers.source", "7", "0 to 0" },
        };

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Submit_BadInput_IsRefusedAtItsFieldAndStaysInTheDraft(string what, Action<EventEntry> type, string field, string given, string takes)
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = Workplace.NewEvent();
        type(typed);
        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), typed);

        var refused = Assert.IsType<EditResult.Refused>(await place.Editor.SubmitAsync(Workplace.Ed, saved.DraftId ?? default, saved.DraftVersion, what, Cancel));

        Assert.Equal([new RuleBreach(field, given, takes)], refused.Problems);
        Assert.Equal(refused.Problems, saved.Problems);
        Assert.Equivalent(typed, (await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.Content, strict: true);
    }

    [Fact]
    public async Task Submit_RingOfLinks_IsRefusedWithTheRing()
    {
        using var place = await Workplace.OpenAsync(Database, new([
            Sample.Event("cn-2025-10-09-a", "2025-10-09", actsOn: [new("cn-2025-10-09-b", LinkKind.Amends)]),
            Sample.Event("cn-2025-10-09-b", "2025-10-09", actsOn: [new("cn-2025-10-09-c", LinkKind.Amends)]),
            Sample.Event("cn-2025-10-09-c", "2025-10-09"),
        ], [], new(), []));
        var typed = await place.EntryAsync("cn-2025-10-09-c");
        typed.ActsOn.Add(new() { Id = "cn-2025-10-09-a", How = "amends" });

        var saved = await place.SaveAsync(Workplace.Ed, new(RowKind.Event, "cn-2025-10-09-c", 1), typed);

        Assert.Equal(
            [new RuleBreach("acts_on", "cn-2025-10-09-c → cn-2025-10-09-a → cn-2025-10-09-b → cn-2025-10-09-c", "links that do not lead back to the row")],
            saved.Problems);
    }

    [Fact]
    public async Task Submit_DateThatNoLongerFitsARowThatLinksHere_IsRefusedAtTheDate()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = await place.EntryAsync("us-2025-04-02-tariff");
        typed.Date = "2025-04-03";

        var saved = await place.SaveAsync(Workplace.Ed, new(RowKind.Event, "us-2025-04-02-tariff", 1), typed);

        Assert.Equal(
            [new RuleBreach("date", "cn-2025-04-04-no-18", "a change that fits the row cn-2025-04-04-no-18, which links to this one: its stated_triggers.lagDays takes 1, the days between the two dates")],
            saved.Problems);
    }

    [Fact]
    public async Task Submit_AnotherId_IsRefused()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = await place.EntryAsync("cn-2025-11-07-no-70");
        typed.Id = "cn-2025-11-07-no-71";

        var saved = await place.SaveAsync(Workplace.Ed, new(RowKind.Event, "cn-2025-11-07-no-70", 1), typed);

        Assert.Equal([new RuleBreach("id", "cn-2025-11-07-no-71", "cn-2025-11-07-no-70: the id of a row never changes")], saved.Problems);
    }

    [Theory]
    [InlineData("value", "4,785", "4,785", "a number such as -5.7, without thousands separators")]
    [InlineData("month", "2025-13", "2025-13", "a month as 2025-04")]
    [InlineData("unit", "usd", "usd", "t")]
    [InlineData("series", "cn-gallium", "cn-gallium", "")]
    [InlineData("preferred", "", "nothing", "yes or no")]
    [InlineData("source_url", "ftp://example.org", "ftp://example.org", "an http or https address; nothing only with a date of publication")]
    public async Task Check_Figure_IsRefusedAtItsField(string field, string text, string given, string takes)
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = ObservationEntry.Of(Sample.Figure("2025-05", 5864.6m));
        switch (field)
        {
            case "value": typed.Value = text; break;
            case "month": typed.Month = text; break;
            case "unit": typed.Unit = text; break;
            case "series": typed.Series = text; break;
            case "preferred": typed.Preferred = text; break;
            default: typed.SourceUrl = text; break;
        }

        var problem = Assert.Single(await place.Editor.CheckAsync(DraftSubject.New(RowKind.Observation), typed, Cancel));

        Assert.Equal((field, given), (problem.Field, problem.Given));
        Assert.StartsWith(takes, problem.Takes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FigureWhoseGrowthDoesNotFollow_IsRefused()
    {
        using var place = await Workplace.OpenAsync(Database);

        // 4,785 / 4,566 is 1.0480.
        var row = (await place.Editor.FindObservationAsync("cn-ree-exports-volume", new(2025, 4), Cancel))[0];
        var typed = (ObservationEntry)row.Content;
        (typed.YoyPct, typed.YoyQualifier) = ("9.9", "=");

        Assert.Equal(
            [new RuleBreach("yoy_pct", "9.9", "4.8 as the values give, or a note that says how it differs")],
            await place.Editor.CheckAsync(new(RowKind.Observation, row.Id, row.Version), typed, Cancel));
    }

    [Theory]
    [InlineData("", "nothing", "why the change is made")]
    [InlineData("   ", "nothing", "why the change is made")]
    [InlineData("a\u202eb", "the direction mark U+202E at character 2", "text without control characters and direction marks")]
    public async Task Submit_WithoutAReason_IsRefused(string reason, string given, string takes)
    {
        using var place = await Workplace.OpenAsync(Database);
        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());

        Assert.Equal(
            [new RuleBreach("reason", given, takes)],
            Assert.IsType<EditResult.Refused>(await place.Editor.SubmitAsync(Workplace.Ed, saved.DraftId ?? default, saved.DraftVersion, reason, Cancel)).Problems);
    }

    [Fact]
    public async Task LikelyDuplicates_NumberAddressTitle_AreFound()
    {
        using var place = await Workplace.OpenAsync(Database, Repository.Shipped);

        Assert.Equal("cn-2025-11-07-announcement-70", (await place.Editor.LikelyDuplicatesAsync("Announcement No. 70 of 2025", Cancel))[0].Event.Id);
    }
}
