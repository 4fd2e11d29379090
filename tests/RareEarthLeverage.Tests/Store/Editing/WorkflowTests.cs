using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

/// <summary>Who may do what, and what has to come before what.</summary>
public abstract class WorkflowTests : StoreTests
{
    /// <summary>Rows: an action. Columns: what comes of it for viewer, editor (the author), another editor, reviewer, admin.</summary>
    public static TheoryData<string, string> Matrix() =>
        new()
        {
            { "save a draft", "no yes yes yes yes" },
            { "change Ed's draft", "no yes no no yes" },
            { "submit Ed's draft", "no yes no no yes" },
            { "return Ed's draft", "no yes no yes yes" },
            { "discard Ed's draft", "no yes no no yes" },
            { "note on Ed's draft", "no yes yes yes yes" },
            { "critical comment on Ed's draft", "no no no yes yes" },
            { "resolve Rea's comment", "no no no yes yes" },
            { "publish Ed's draft", "no no no yes yes" },
            { "withdraw", "no no no yes yes" },
            { "restore", "no no no yes yes" },
            { "record an outcome", "no yes yes yes yes" },
        };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Action_ByRole_IsAllowedOrNot(string action, string wanted)
    {
        Person[] people = [Workplace.Vic, Workplace.Ed, Workplace.Eve, Workplace.Rea, Workplace.Ada];
        using var place = await Workplace.OpenAsync(
            Database,
            new([.. people.Select(p => Sample.Event(RowOf(p), "2025-11-07", direction: Direction.Easing, end: "2026-11-10", scheduled: true))], [], new(), []));
        var came = new List<string>();
        foreach (var person in people)
        {
            came.Add(
                await ActAsync(place, action, person) switch
                {
                    EditResult.Saved => "yes",
                    EditResult.NotAllowed => "no",
                    var other => other.ToString(),
                });
        }

        Assert.Equal(wanted, string.Join(' ', came));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Publish_WhatThePersonWrote_NeedsTheSettingAndIsRecorded(bool singlePerson)
    {
        using var place = await Workplace.OpenAsync(Database, singlePerson: singlePerson);
        var submitted = await place.SubmitAsync(Workplace.Rea, DraftSubject.New(RowKind.Event), Workplace.NewEvent());

        var result = await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, Cancel);

        if (singlePerson)
        {
            Assert.IsType<EditResult.Saved>(result);
            var change = Assert.Single(await place.History.HistoryOfAsync(RowKind.Event, "cn-2025-10-09-no-61", withNames: true, Cancel));
            Assert.Equal((true, "Rea"), (change.SinglePerson, change.PersonName));
            await using var db = Database.CreateDbContext();
            Assert.Equal(["cn-2025-10-09-no-61"], db.Events.Where(e => Microsoft.EntityFrameworkCore.EF.Property<bool>(e, "SinglePerson")).Select(e => e.Id));
        }
        else
        {
            Assert.Equal(new EditResult.NotAllowed("Author and reviewer differ: somebody else has to publish this."), result);
            Assert.Null(place.Dataset.Find("cn-2025-10-09-no-61"));
        }
    }

    [Fact]
    public async Task Publish_AdminWhoTypedInTheDraft_IsAnAuthorToo()
    {
        using var place = await Workplace.OpenAsync(Database);
        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());
        await place.Editor.SaveDraftAsync(Workplace.Ada, DraftSubject.New(RowKind.Event), Workplace.NewEvent(), saved.DraftId, 1, Cancel);
        await place.Editor.SubmitAsync(Workplace.Ed, saved.DraftId ?? default, 2, "Why", Cancel);

        Assert.IsType<EditResult.NotAllowed>(await place.Editor.PublishAsync(Workplace.Ada, EditOrigin.Form, saved.DraftId ?? default, 3, Cancel));
        Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, 3, Cancel));
        Assert.IsType<EditResult.Blocked>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, 4, Cancel));
    }

    [Fact]
    public async Task Publish_CriticalCommentOpen_IsBlockedUntilItIsResolved()
    {
        using var place = await Workplace.OpenAsync(Database);
        var submitted = await place.SubmitAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());
        var id = submitted.DraftId ?? default;
        await place.Editor.CommentAsync(Workplace.Ada, id, CommentSeverity.Critical, "date", "The gazette has the 10th", Cancel);
        await place.Editor.CommentAsync(Workplace.Rea, id, CommentSeverity.Major, "", "A second source would help", Cancel);

        var blocked = Assert.IsType<EditResult.Blocked>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, id, submitted.DraftVersion, Cancel));
        Assert.Equal(["A critical comment of Ada is open: The gazette has the 10th"], blocked.Reasons);

        var comment = (await place.Editor.DraftAsync(id, Cancel))?.Comments.Single(c => c.Severity == CommentSeverity.Critical).Id ?? default;
        Assert.IsType<EditResult.NotAllowed>(await place.Editor.ResolveAsync(Workplace.Ed, id, comment, Cancel));
        Assert.IsType<EditResult.Saved>(await place.Editor.ResolveAsync(Workplace.Rea, id, comment, Cancel));
        Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, id, submitted.DraftVersion, Cancel));
    }

    [Fact]
    public async Task Publish_NotHandedIn_IsBlocked()
    {
        using var place = await Workplace.OpenAsync(Database);
        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());

        var blocked = Assert.IsType<EditResult.Blocked>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, saved.DraftId ?? default, saved.DraftVersion, Cancel));

        Assert.Equal(["The draft has not been handed in for review."], blocked.Reasons);
    }

    [Fact]
    public async Task Publish_DraftChangedAfterTheReviewerLooked_IsBlocked()
    {
        using var place = await Workplace.OpenAsync(Database);
        var submitted = await place.SubmitAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent());
        await place.Editor.SaveDraftAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent(), submitted.DraftId, 2, Cancel);
        await place.Editor.SubmitAsync(Workplace.Ed, submitted.DraftId ?? default, 3, "Again", Cancel);

        var blocked = Assert.IsType<EditResult.Blocked>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, Cancel));

        Assert.Equal(["The draft has been changed since: you looked at version 2, and it is at version 4."], blocked.Reasons);
    }

    private static string RowOf(Person person) => $"cn-2025-11-07-{person.Name.ToLowerInvariant()}";

    private static async Task<EditResult> ActAsync(Workplace place, string action, Person person)
    {
        var saved = await place.SaveAsync(Workplace.Ed, DraftSubject.New(RowKind.Event), Workplace.NewEvent($"cn-2025-10-09-by-{person.Name.ToLowerInvariant()}"));
        var id = saved.DraftId ?? default;
        var (editor, version) = (place.Editor, saved.DraftVersion);
        switch (action)
        {
            case "save a draft":
                return await editor.SaveDraftAsync(person, DraftSubject.New(RowKind.Event), new EventEntry(), null, 0, Cancel);
            case "change Ed's draft":
                return await editor.SaveDraftAsync(person, DraftSubject.New(RowKind.Event), new EventEntry(), id, version, Cancel);
            case "submit Ed's draft":
                return await editor.SubmitAsync(person, id, version, "Why", Cancel);
            case "return Ed's draft":
                await editor.SubmitAsync(Workplace.Ed, id, version, "Why", Cancel);
                return await editor.ReturnAsync(person, id, version + 1, Cancel);
            case "discard Ed's draft":
                return await editor.DiscardAsync(person, id, version, Cancel);
            case "note on Ed's draft":
                return await editor.CommentAsync(person, id, CommentSeverity.Note, "", "A remark", Cancel);
            case "critical comment on Ed's draft":
                return await editor.CommentAsync(person, id, CommentSeverity.Critical, "", "Wrong", Cancel);
            case "resolve Rea's comment":
                await editor.CommentAsync(Workplace.Rea, id, CommentSeverity.Critical, "", "Wrong", Cancel);
                return await editor.ResolveAsync(person, id, (await editor.DraftAsync(id, Cancel))?.Comments[0].Id ?? default, Cancel);
            case "publish Ed's draft":
                await editor.SubmitAsync(Workplace.Ed, id, version, "Why", Cancel);
                return await editor.PublishAsync(person, EditOrigin.Form, id, version + 1, Cancel);
            case "withdraw":
                return await editor.WithdrawAsync(person, EditOrigin.Form, RowKind.Event, RowOf(person), 1, "Wrong", null, Cancel);
            case "restore":
                await place.ChangeAsync(RowOf(person), e => e.Notes = "Changed");
                return await editor.RestoreAsync(person, EditOrigin.Form, RowKind.Event, RowOf(person), 2, 1, "Back", Cancel);
            case "record an outcome":
                return await editor.RecordOutcomeAsync(
                    person,
                    RowOf(person),
                    1,
                    new(EndOutcome.Lapsed, new() { Title = "T", Publisher = "P", Url = "https://example.org/x", Tier = "official", Supports = "the end" }),
                    "It lapsed",
                    Cancel);
            default:
                throw new ArgumentException(action, nameof(action));
        }
    }
}
