using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

public abstract class OutcomeTests : StoreTests
{
    private const string No70 = "cn-2025-11-07-no-70";

    private static readonly DateOnly After = new(2026, 11, 20);

    private static SourceEntry Source => new() { Title = "Notice", Publisher = "MOFCOM", Url = "https://example.org/outcome", Tier = "official", Supports = "what became of the end" };

    [Fact]
    public async Task Lapsed_Published_EndsTheEvent()
    {
        using var place = await Workplace.OpenAsync(Database);
        Assert.Equal(EventStatus.EndPassedUnrecorded, Status(place));

        await RecordAndPublishAsync(place, new(EndOutcome.Lapsed, Source));

        Assert.Equal(EventStatus.Ended, Status(place));
        Assert.Equal((false, new DateOnly(2026, 11, 10), 2), (place.Dataset.Find(No70)?.EndIsScheduled ?? true, place.Dataset.Find(No70)?.EndDate, place.Dataset.Find(No70)?.Sources.Count ?? 0));
    }

    [Fact]
    public async Task Extended_WithoutAnAct_MovesTheEnd()
    {
        using var place = await Workplace.OpenAsync(Database);

        await RecordAndPublishAsync(place, new(EndOutcome.Extended, Source, NewEnd: "2027-11-10"));

        Assert.Equal(EventStatus.InForce, Status(place));
        Assert.Equal(new DateOnly(2027, 11, 10), place.Dataset.Find(No70)?.EndDate);
    }

    [Fact]
    public async Task Extended_ByALaterAct_LinksTheAct()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.PublishAsync(DraftSubject.New(RowKind.Event), Workplace.NewEvent("cn-2026-11-08-no-50", "2026-11-08"));

        await RecordAndPublishAsync(place, new(EndOutcome.Extended, Source, NewEnd: "2027-11-10", ByEventId: "cn-2026-11-08-no-50"));

        Assert.Equal(EventStatus.InForce, Status(place));
        Assert.Equal([new EventLink(No70, LinkKind.Extends)], place.Dataset.Find("cn-2026-11-08-no-50")?.ActsOn);
        Assert.Equal(1, place.Dataset.Find(No70)?.Version);
    }

    [Fact]
    public async Task Replaced_ByALaterAct_EndsTheEvent()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.PublishAsync(DraftSubject.New(RowKind.Event), Workplace.NewEvent("cn-2026-11-08-no-50", "2026-11-08"));

        await RecordAndPublishAsync(place, new(EndOutcome.Replaced, Source, ByEventId: "cn-2026-11-08-no-50"));

        Assert.Equal(EventStatus.Ended, Status(place));
    }

    [Fact]
    public async Task Unknown_Published_SaysSoAndChangesNoStatus()
    {
        using var place = await Workplace.OpenAsync(Database);

        await RecordAndPublishAsync(place, new(EndOutcome.Unknown, Source));

        Assert.Equal(EventStatus.EndPassedUnrecorded, Status(place));
        Assert.Equal("What became of the end scheduled for 2026-11-10 is not known.", place.Dataset.Find(No70)?.Notes);
    }

    [Fact]
    public async Task Outcome_ThatCannotBe_IsRefusedAtItsField()
    {
        using var place = await Workplace.OpenAsync(Database);

        Assert.Equal([new RuleBreach("newEnd", "2026-11-10", "a day after 2026-11-10, as 2025-04-04")], await RefusedAsync(No70, new(EndOutcome.Extended, Source, NewEnd: "2026-11-10")));
        Assert.Equal([new RuleBreach("byEventId", "nothing", "the event that took its place")], await RefusedAsync(No70, new(EndOutcome.Replaced, Source)));
        Assert.Equal([new RuleBreach("byEventId", "cn-none", "the id of another event that is published")], await RefusedAsync(No70, new(EndOutcome.Replaced, Source, ByEventId: "cn-none")));
        Assert.Equal([new RuleBreach("endIsScheduled", "no scheduled end", "an event whose end is scheduled")], await RefusedAsync("cn-2025-04-04-no-18", new(EndOutcome.Lapsed, Source)));

        async Task<IReadOnlyList<RuleBreach>> RefusedAsync(string id, OutcomeEntry outcome) =>
            Assert.IsType<EditResult.Refused>(await place.Editor.RecordOutcomeAsync(Workplace.Ed, id, 1, outcome, "Why", Cancel)).Problems;
    }

    [Fact]
    public async Task Outcome_WithoutASource_StaysADraftWithItsProblems()
    {
        using var place = await Workplace.OpenAsync(Database);

        var saved = Assert.IsType<EditResult.Saved>(await place.Editor.RecordOutcomeAsync(Workplace.Ed, No70, 1, new(EndOutcome.Lapsed, new()), "Why", Cancel));

        Assert.Contains(saved.Problems, p => p.Field == "sources[1].tier");
        Assert.Equal(DraftState.Draft, (await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.State);
    }

    private static EventStatus? Status(Workplace place) =>
        place.Dataset.Find(No70) is { } e ? StatusRules.On(place.Dataset, e, After)?.Status : null;

    private static async Task RecordAndPublishAsync(Workplace place, OutcomeEntry outcome)
    {
        var saved = Assert.IsType<EditResult.Saved>(await place.Editor.RecordOutcomeAsync(Workplace.Ed, No70, 1, outcome, "The end came", Cancel));
        Assert.Empty(saved.Problems);
        Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, saved.DraftVersion, Cancel));
    }
}
