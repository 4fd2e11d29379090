using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Editing;

public abstract class PublishTests : StoreTests
{
    private const string Tariff = "us-2025-04-02-tariff";
    private const string No70 = "cn-2025-11-07-no-70";

    [Fact]
    public async Task Publish_NewEvent_IsInTheDatasetAtOnceAndTheSameAfterReading()
    {
        using var place = await Workplace.OpenAsync(Database);

        var saved = Assert.IsType<EditResult.Saved>(await place.PublishAsync(DraftSubject.New(RowKind.Event), Workplace.NewEvent()));

        Assert.Equal(("cn-2025-10-09-no-61", 1, 2), (saved.SubjectId, saved.RowVersion, saved.Revision ?? 0));
        Assert.Equal(2, place.Dataset.Revision);
        Assert.Equivalent(Sample.Event("cn-2025-10-09-no-61", "2025-10-09"), place.Dataset.Find("cn-2025-10-09-no-61"), strict: true);
        using var other = await Workplace.JoinAsync(Database);
        Assert.Equal(Workplace.Text(other.Dataset), Workplace.Text(place.Dataset));
        Assert.Equal(DraftState.Published, (await place.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.State);
    }

    [Fact]
    public async Task Publish_Change_RaisesTheVersionAndIsLeftAloneByTheNextSeed()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(Tariff, e => e.Notes = "A person's note");

        await place.SeedAsync(Workplace.Batch());

        Assert.Equal((2, "A person's note"), (place.Dataset.Find(Tariff)?.Version ?? 0, place.Dataset.Find(Tariff)?.Notes));
        Assert.Equal(2, place.Dataset.Revision);
    }

    [Theory]
    [InlineData("high", "trade", "secondary", "medium", "confidence: medium in place of high, because medium is the most that the sources allow")]
    [InlineData("high", "secondary", "", "low", "confidence: low in place of high, because low is the most that the sources allow")]
    [InlineData("", "official", "", "high", "confidence: high, as the sources allow")]
    [InlineData("medium", "official", "", "medium", "")]
    [InlineData("high", "agency", "trade", "high", "")]
    public async Task Publish_WithoutTheEvidence_IsMarkedByTheRule(string typed, string firstTier, string secondTier, string confidence, string mark)
    {
        using var place = await Workplace.OpenAsync(Database);
        var entry = Workplace.NewEvent();
        entry.Confidence = typed;
        entry.Sources[0].Tier = firstTier;
        if (secondTier.Length > 0)
        {
            entry.Sources.Add(new() { Title = "T", Publisher = "Reuters", Url = "https://example.org/2", Tier = secondTier, Supports = "it" });
        }

        var saved = Assert.IsType<EditResult.Saved>(await place.PublishAsync(DraftSubject.New(RowKind.Event), entry));

        Assert.Equal(confidence, Vocabulary.Word(place.Dataset.Find(entry.Id)?.Confidence ?? default));
        Assert.Equal(mark.Length == 0 ? [] : [mark], saved.Marks);
    }

    [Fact]
    public async Task Publish_ClaimWithoutALag_GetsTheDaysBetween()
    {
        using var place = await Workplace.OpenAsync(Database);
        var entry = Workplace.NewEvent();
        entry.StatedTriggers.Add(new() { Id = Tariff, Claim = "Reuters says so", Source = "0" });

        await place.PublishAsync(DraftSubject.New(RowKind.Event), entry);

        // 2 April to 9 October: 28 + 31 + 30 + 31 + 31 + 30 + 9.
        Assert.Equal(190, place.Dataset.Find(entry.Id)?.StatedTriggers[0].LagDays);
    }

    [Fact]
    public async Task Publish_SecondOfTwoEditors_GetsAMergeAndLosesNothing()
    {
        using var place = await Workplace.OpenAsync(Database);
        var mine = await place.EntryAsync(No70);
        (mine.Notes, mine.Summary, mine.Weight) = ("My note", "My summary.", "4");
        var submitted = await place.SubmitAsync(Workplace.Eve, new(RowKind.Event, No70, 1), mine);
        await place.ChangeAsync(No70, e => (e.Title, e.Summary, e.Weight) = ("Their title", "Their summary.", "4"));

        var stale = Assert.IsType<EditResult.Stale>(
            await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, Cancel)).Merge;

        Assert.Equal(
            [
                new FieldDifference("title", $"\"Title of {No70}\"", "\"Their title\"", $"\"Title of {No70}\""),
                new FieldDifference("weight", "3", "4", "4"),
                new FieldDifference("summary", "\"A summary.\"", "\"Their summary.\"", "\"My summary.\""),
                new FieldDifference("notes", "\"\"", "\"\"", "\"My note\""),
            ],
            stale.Differences);
        Assert.Equal(["summary"], stale.Differences.Where(d => d.IsConflict).Select(d => d.Field));
        var suggested = Assert.IsType<EventEntry>(stale.Suggested);
        Assert.Equal(("Their title", "My summary.", "My note", "4"), (suggested.Title, suggested.Summary, suggested.Notes, suggested.Weight));
        Assert.Equivalent(mine, (await place.Editor.DraftAsync(submitted.DraftId ?? default, Cancel))?.Content, strict: true);
        Assert.Equal("Their title", place.Dataset.Find(No70)?.Title);

        // Merged on the version that is stored, it goes through.
        var saved = Assert.IsType<EditResult.Saved>(
            await place.Editor.SaveDraftAsync(Workplace.Eve, new(RowKind.Event, No70, stale.CurrentVersion), suggested, submitted.DraftId, submitted.DraftVersion, Cancel));
        var again = Assert.IsType<EditResult.Saved>(await place.Editor.SubmitAsync(Workplace.Eve, saved.DraftId ?? default, saved.DraftVersion, "Merged", Cancel));
        Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, again.DraftId ?? default, again.DraftVersion, Cancel));
        Assert.Equal(("Their title", "My note", 3), (place.Dataset.Find(No70)?.Title, place.Dataset.Find(No70)?.Notes, place.Dataset.Find(No70)?.Version ?? 0));
    }

    [Fact]
    public async Task Publish_TwoEditorsAtOnce_OneWinsTheOtherMergesAndBothAreThere()
    {
        using var place = await Workplace.OpenAsync(Database);
        var notes = await place.EntryAsync(No70);
        notes.Notes = "A note of the one";
        var scope = await place.EntryAsync(No70);
        scope.ScopeNote = "A scope of the other";
        EditResult.Saved[] drafts =
        [
            await place.SubmitAsync(Workplace.Ed, new(RowKind.Event, No70, 1), notes),
            await place.SubmitAsync(Workplace.Eve, new(RowKind.Event, No70, 1), scope),
        ];

        var results = await Task.WhenAll(drafts.Select(d => Task.Run(() => place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, d.DraftId ?? default, d.DraftVersion, Cancel), Cancel)));

        Assert.Single(results.OfType<EditResult.Saved>());
        var merge = Assert.Single(results.OfType<EditResult.Stale>()).Merge;
        var (lost, loser) = results[0] is EditResult.Stale ? (drafts[0], Workplace.Ed) : (drafts[1], Workplace.Eve);
        Assert.NotNull(merge.Suggested);
        var saved = Assert.IsType<EditResult.Saved>(
            await place.Editor.SaveDraftAsync(loser, new(RowKind.Event, No70, merge.CurrentVersion), merge.Suggested, lost.DraftId, lost.DraftVersion, Cancel));
        var again = Assert.IsType<EditResult.Saved>(await place.Editor.SubmitAsync(loser, saved.DraftId ?? default, saved.DraftVersion, "Merged", Cancel));
        Assert.IsType<EditResult.Saved>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, again.DraftId ?? default, again.DraftVersion, Cancel));
        var row = place.Dataset.Find(No70);
        Assert.Equal(("A note of the one", "A scope of the other", 3), (row?.Notes, row?.ScopeNote, row?.Version ?? 0));
    }

    [Fact]
    public async Task Publish_TwoDraftsOfOneNewId_TheSecondIsRefused()
    {
        using var place = await Workplace.OpenAsync(Database);
        var second = await place.SubmitAsync(Workplace.Eve, DraftSubject.New(RowKind.Event), Workplace.NewEvent());
        await place.PublishAsync(DraftSubject.New(RowKind.Event), Workplace.NewEvent());

        var refused = Assert.IsType<EditResult.Refused>(await place.Editor.PublishAsync(Workplace.Rea, EditOrigin.Form, second.DraftId ?? default, second.DraftVersion, Cancel));

        Assert.Contains(new RuleBreach("id", "cn-2025-10-09-no-61", "an id that no other row has"), refused.Problems);
    }

    /// <summary>The limit only ends a run in which the save waits for itself.</summary>
    [Fact(Timeout = 60_000)]
    public async Task Publish_SubscriberThatEdits_IsNotWaitedForByItself()
    {
        using var place = await Workplace.OpenAsync(Database);
        var edits = 0;
        using var subscription = place.Current.Subscribe(async () =>
        {
            if (Interlocked.Increment(ref edits) == 1)
            {
                await place.ChangeAsync(Tariff, e => e.Notes = "Answer");
            }
        });

        await place.ChangeAsync(No70, e => e.Notes = "Question");

        Assert.Equal((3, "Answer", "Question"), (place.Dataset.Revision, place.Dataset.Find(Tariff)?.Notes, place.Dataset.Find(No70)?.Notes));
    }

    [Fact]
    public async Task Publish_NothingChanged_IsBlocked()
    {
        using var place = await Workplace.OpenAsync(Database);

        var blocked = Assert.IsType<EditResult.Blocked>(await place.PublishAsync(new(RowKind.Event, No70, 1), await place.EntryAsync(No70)));

        Assert.Equal(["The draft changes nothing."], blocked.Reasons);
        Assert.Equal(1, place.Dataset.Revision);
    }

    [Fact]
    public async Task Publish_FigureThatIsPreferred_SetsTheEarlierOneAside()
    {
        using var place = await Workplace.OpenAsync(Database);
        var revised = ObservationEntry.Of(Sample.Figure("2025-04", 4790m));
        revised.Publisher = "GACC, revised";

        var saved = Assert.IsType<EditResult.Saved>(await place.PublishAsync(DraftSubject.New(RowKind.Observation), revised, "Revised by customs"));

        Assert.Equal(["cn-ree-exports-volume 2025-04: the figure of GACC is set aside for this one"], saved.Marks);
        Assert.Equal(4790m, place.Dataset.FindSeries("cn-ree-exports-volume")?.Preferred(new(2025, 4))?.Value);
        var month = await place.Editor.FindObservationAsync("cn-ree-exports-volume", new(2025, 4), Cancel);
        Assert.Equal([("GACC, revised", "yes", 1), ("GACC", "no", 2)], month.Select(m => (((ObservationEntry)m.Content).Publisher, ((ObservationEntry)m.Content).Preferred, m.Version)));
        using var other = await Workplace.JoinAsync(Database);
        Assert.Equal(Workplace.Text(other.Dataset), Workplace.Text(place.Dataset));
    }

    [Fact]
    public async Task Publish_CorrectedPublisher_KeepsTheRow()
    {
        using var place = await Workplace.OpenAsync(Database);
        var row = (await place.Editor.FindObservationAsync("cn-ree-exports-volume", new(2025, 4), Cancel))[0];
        var entry = (ObservationEntry)row.Content;
        entry.Publisher = "General Administration of Customs";

        var saved = Assert.IsType<EditResult.Saved>(await place.PublishAsync(new(RowKind.Observation, row.Id, row.Version), entry));

        Assert.Equal((row.Id, 2), (saved.SubjectId, saved.RowVersion));
        await using var db = Database.CreateDbContext();
        Assert.Equal(2, await db.Observations.CountAsync(Cancel));
    }

    [Fact]
    public async Task Withdraw_Event_LeavesATombstoneAndRestoreBringsItBack()
    {
        using var place = await Workplace.OpenAsync(Database);
        var before = place.Dataset.Find(No70);

        var saved = Assert.IsType<EditResult.Saved>(
            await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 1, "Entered twice", "cn-2025-04-04-no-18", Cancel));

        Assert.Equal((2, 2), (saved.RowVersion, saved.Revision ?? 0));
        Assert.Null(place.Dataset.Find(No70));
        Assert.Equal(
            new WithdrawnEvent(No70, $"Title of {No70}", "Entered twice", "cn-2025-04-04-no-18", 2, FixedTime.Instance.GetUtcNow().UtcDateTime),
            place.Dataset.FindWithdrawn(No70));
        using (var other = await Workplace.JoinAsync(Database))
        {
            Assert.Equal(Workplace.Text(other.Dataset), Workplace.Text(place.Dataset));
        }

        // Its id stays its own, and a later release does not bring it back.
        await place.SeedAsync(Workplace.Batch());
        Assert.Null(place.Dataset.Find(No70));
        Assert.Contains(
            await place.Editor.CheckAsync(DraftSubject.New(RowKind.Event), Workplace.NewEvent(No70, "2025-11-07"), Cancel),
            p => p.Takes == "an id that no other row has; a withdrawn row keeps its own");
        Assert.IsType<EditResult.Blocked>(await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 2, "Again", null, Cancel));

        Assert.IsType<EditResult.Saved>(await place.Editor.RestoreAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 2, 1, "It was not", Cancel));
        Assert.Equal(3, place.Dataset.Find(No70)?.Version);
        Assert.Empty(place.Dataset.Withdrawn);
        Assert.Equal(EntryJson.Write(EventEntry.Of(before ?? Sample.Event("x", "2025-01-01"))), EntryJson.Write(await place.EntryAsync(No70)));
    }

    [Fact]
    public async Task Withdraw_EventThatOthersLinkTo_IsBlockedWithTheirIds()
    {
        using var place = await Workplace.OpenAsync(Database);

        var blocked = Assert.IsType<EditResult.Blocked>(await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, Tariff, 1, "Wrong", null, Cancel));

        Assert.Equal(
            ["cn-2025-04-04-no-18 takes a change that fits the row cn-2025-04-04-no-18, which links to this one: its stated_triggers.id takes the id of another row"],
            blocked.Reasons);
        Assert.NotNull(place.Dataset.Find(Tariff));
    }

    [Theory]
    [InlineData("no-such-event")]
    [InlineData(No70)]
    public async Task Withdraw_ReplacementThatIsNone_IsRefused(string replacement)
    {
        using var place = await Workplace.OpenAsync(Database);

        var result = await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 1, "Wrong", replacement, Cancel);

        Assert.Equal([new RuleBreach("replacement", replacement, "the id of another event that is published")], Assert.IsType<EditResult.Refused>(result).Problems);
    }

    [Fact]
    public async Task Withdraw_ChangedSince_IsStaleWithWhatChanged()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(No70, e => e.Notes = "New");

        var stale = Assert.IsType<EditResult.Stale>(await place.Editor.WithdrawAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 1, "Wrong", null, Cancel));

        Assert.Equal([new FieldDifference("notes", "\"\"", "\"New\"", "\"\"")], stale.Merge.Differences);
    }

    [Fact]
    public async Task Restore_EarlierVersion_IsANewVersionWithTheOldContent()
    {
        using var place = await Workplace.OpenAsync(Database);
        await place.ChangeAsync(No70, e => e.Notes = "Second");
        await place.ChangeAsync(No70, e => (e.Notes, e.Title) = ("Third", "Another title"));

        var saved = Assert.IsType<EditResult.Saved>(await place.Editor.RestoreAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 3, 2, "The title was wrong", Cancel));

        Assert.Equal((4, 4), (saved.RowVersion, saved.Revision ?? 0));
        Assert.Equal(("Second", $"Title of {No70}", 4), (place.Dataset.Find(No70)?.Notes, place.Dataset.Find(No70)?.Title, place.Dataset.Find(No70)?.Version ?? 0));
        Assert.Equal(
            new EditResult.NotFound($"version 9 of event {No70}"),
            await place.Editor.RestoreAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 4, 9, "Why", Cancel));
        Assert.IsType<EditResult.Blocked>(await place.Editor.RestoreAsync(Workplace.Rea, EditOrigin.Form, RowKind.Event, No70, 4, 2, "Why", Cancel));
    }
}
