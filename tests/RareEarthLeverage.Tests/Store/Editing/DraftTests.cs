using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

public abstract class DraftTests : StoreTests
{
    [Fact]
    public async Task SaveDraft_WithAFieldThatCannotBeRead_NamesTheOtherBrokenRulesToo()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = Workplace.NewEvent();
        (typed.Date, typed.Title, typed.Confidence) = ("soon", "", "");
        typed.Targets.Clear();
        typed.Sources[0].Publisher = "";
        typed.Sources[0].Tier = "";

        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), typed);

        // Nothing at confidence: publishing fills it in.
        Assert.Equal(["date", "sources[0].publisher", "sources[0].tier", "targets", "title"], saved.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SaveDraft_WhateverIsTyped_ComesBackExactly()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = new EventEntry
        {
            Id = "Not An Id",
            Date = "31 February",
            Weight = "05",
            EndIsScheduled = "maybe",
            Title = "<script>alert(1)</script> \u202eright to left\u202c \0 null 稀土 😀 \"quoted\"\\",
            Summary = new('x', 1_048_576),
            Targets = ["", "US", "us"],
            ActsOn = [new() { Id = "nobody", How = "undoes" }],
            StatedTriggers = [new() { Claim = "\u2067", Source = "-1", LagDays = "1e3" }],
            Sources = [new() { Title = "\t", Url = "javascript:alert(1)", Via = "", Access = "hearsay" }, new()],
        };

        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), typed);

        var draft = await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel);
        Assert.Equal(EntryJson.Write(typed), EntryJson.Write(draft?.Content ?? new EventEntry()));
        Assert.Equivalent(typed, draft?.Content, strict: true);
        Assert.Equal((1, 1, DraftState.Draft), (saved.DraftVersion, draft?.Version ?? 0, draft?.State ?? DraftState.Discarded));
        Assert.Equal(saved.Problems, draft?.Problems);
        Assert.Equal(1, place.Dataset.Revision);
    }

    [Fact]
    public async Task SaveDraft_MonthlyFigure_ComesBackExactly()
    {
        using var place = await Workplace.OpenAsync(Database);
        var typed = new ObservationEntry { Series = "cn-ree", Month = "April", Value = "4,785.10", YoyPct = "4.8%", Preferred = "perhaps" };

        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Observation), typed);

        Assert.Equivalent(typed, (await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.Content, strict: true);
        Assert.Equal(
            ["series", "month", "value", "unit", "yoy_pct", "tier", "preferred"],
            saved.Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task SaveDraft_TwoWindows_TheLoserGetsBothAndTheStoredOneStays()
    {
        using var place = await Workplace.OpenAsync(Database);
        var subject = new DraftSubject(RowKind.Event, "us-2025-04-02-tariff", 1);
        var first = await place.EntryAsync("us-2025-04-02-tariff");
        var saved = await place.SaveAsync(Workplace.Ed, subject, first);
        first.Title = "From the first window";
        await place.Editor.SaveDraftAsync(Workplace.Ed, subject, first, saved.DraftId, saved.DraftVersion, Cancel);
        var second = await place.EntryAsync("us-2025-04-02-tariff");
        second.Notes = "From the second window";

        var stale = Assert.IsType<EditResult.Stale>(await place.Editor.SaveDraftAsync(Workplace.Ed, subject, second, saved.DraftId, saved.DraftVersion, Cancel)).Merge;

        Assert.Equal(
            [
                new FieldDifference("title", "\"Title of us-2025-04-02-tariff\"", "\"From the first window\"", "\"Title of us-2025-04-02-tariff\""),
                new FieldDifference("notes", "\"\"", "\"\"", "\"From the second window\""),
            ],
            stale.Differences);
        Assert.DoesNotContain(stale.Differences, d => d.IsConflict);
        Assert.Equal(2, stale.CurrentVersion);
        Assert.Equal(("From the first window", "From the second window"), (((EventEntry)stale.Suggested).Title, ((EventEntry)stale.Suggested).Notes));
        Assert.Equal("From the first window", ((EventEntry?)(await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.Content)?.Title);
    }

    [Fact]
    public async Task SaveDraft_WhileInReview_GoesBackToDraft()
    {
        using var place = await Workplace.OpenAsync(Database);
        var submitted = await place.SubmitAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());

        await place.Editor.SaveDraftAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent(), submitted.DraftId, submitted.DraftVersion, Cancel);

        Assert.Equal(DraftState.Draft, (await place.Editor.DraftAsync(submitted.DraftId ?? default, Cancel))?.State);
        Assert.IsType<EditResult.Blocked>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion + 1, Cancel));
    }

    [Fact]
    public async Task SaveDraft_RowPublishedMeanwhile_SaysSoBeside()
    {
        using var place = await Workplace.OpenAsync(Database);
        var mine = await place.EntryAsync("us-2025-04-02-tariff");
        await place.ChangeAsync("us-2025-04-02-tariff", e => e.Notes = "Theirs");

        var saved = await place.SaveAsync(Workplace.Eve, new(RowKind.Event, "us-2025-04-02-tariff", 1), mine);

        Assert.Equal(
            [new RuleBreach("version", "started from version 1", "version 2, which somebody has published since: merge with it")],
            saved.Problems);
    }

    [Fact]
    public async Task SaveDraft_NoSuchRowOrDraft_IsNotFound()
    {
        using var place = await Workplace.OpenAsync(Database);

        Assert.Equal(
            new EditResult.NotFound("event nobody-knows"),
            await place.Editor.SaveDraftAsync(Workplace.Ed, new(RowKind.Event, "nobody-knows", 1), new EventEntry(), null, 0, Cancel));
        Assert.Equal(
            new EditResult.NotFound("draft 00000000-0000-0000-0000-000000000001"),
            await place.Editor.SaveDraftAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), new EventEntry(), new Guid("00000000-0000-0000-0000-000000000001"), 1, Cancel));
    }

    [Fact]
    public async Task Drafts_OpenOnes_AreListedLastChangedFirstWithComments()
    {
        using var place = await Workplace.OpenAsync(Database);
        var first = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent("cn-2025-01-01-a"));
        var second = await place.SaveAsync(Workplace.Eve, DraftSubject.New(RowKind.Event), Workplace.NewEvent("cn-2025-01-01-b"));
        await place.Editor.CommentAsync(Workplace.Rea, second.DraftId ?? default, CommentSeverity.Major, "title", "Which act?", Cancel);
        await place.Editor.DiscardAsync(Workplace.Ed, first.DraftId ?? default, first.DraftVersion, Cancel);

        var open = Assert.Single(await place.Editor.DraftsAsync(null, Cancel));
        Assert.Equal((second.DraftId, "Eve"), (open.Id, open.AuthorName));
        var comment = Assert.Single(open.Comments);
        Assert.Equal(("Rea", CommentSeverity.Major, "title", "Which act?"), (comment.PersonName, comment.Severity, comment.Field, comment.Text));
        Assert.Single(await place.Editor.DraftsAsync(DraftState.Discarded, Cancel));
        Assert.Equal(new EditResult.Blocked(["The draft is discarded."]).Reasons, Assert.IsType<EditResult.Blocked>(await place.Editor.SubmitAsync(Workplace.Ed, first.DraftId ?? default, 2, "Why", Cancel)).Reasons);
    }
}
