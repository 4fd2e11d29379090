using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Editing.Forms;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class EventFormTests(EditingApp app) : EditingContext(app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // The table of what is refused: where it is typed, what, and what the message at the field says.
    public static TheoryData<string, string, string> BadInput =>
        new()
        {
            { "title", "<b>Bold</b> move", "plain text without HTML" },
            { "summary", "Look <script>alert(1)</script>", "plain text without HTML" },
            { "notes", "<img src=x onerror=alert(1)>", "plain text without HTML" },
            { "title", "Paused \u202eetirw", "without control characters and direction marks" },
            { "label", "With\u200emark", "without control characters and direction marks" },
            { "date", "2025-13-40", "a date that exists" },
            { "date", "yesterday", "a date that exists" },
            { "effectiveDate", "31 Feb 2025", "a date that exists" },
            { "endDate", "2020-01-01", "a day from 2026-10-20 on" },
            { "sources[0].published", "2025-99", "2025, 2025-04, 2025-04-04 or nothing" },
            { "sources[0].url", "javascript:alert(1)", "an http or https address" },
            { "targets", "China", "two-letter country codes" },
            { "label", "A label that is much longer than a mark has room for", "at most 26 characters" },
            { "weight", "9", "1 to 5" },
            { "id", "cn-2025-11-07-announcement-70", "an id that no other row has" },
        };

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task BadInput_GetsItsMessageAtItsField_AndStays(string path, string text, string message)
    {
        var page = await OpenSoundAsync("cn-2026-10-20-bad-input");

        Type(page, path, text);

        page.WaitForAssertion(() => Assert.Contains(message, page.Find($"[data-problem='{path}']").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(text, path is "weight" ? page.Find("#f-weight").GetAttribute("value") : page.Find($"#{EntryPaths.InputId(path)}").GetAttribute("value"));
        Assert.Equal("true", page.Find($"#{EntryPaths.InputId(path)}").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task UnknownSymbol_IsNamedAtTheElements_AndCanBeTakenOut()
    {
        var entry = EditingApp.Sound("cn-2026-10-20-unknown-symbol");
        entry.Elements.AddRange(["Dy", "Xx"]);
        var page = await OpenAsync(entry);

        Type(page, "title", "Another title");

        page.WaitForAssertion(() => Assert.Contains("Given: Xx", page.Find("[data-problem='elements']").TextContent, StringComparison.Ordinal), Patience);
        page.Find(".elements .chip").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-problem='elements']")), Patience);
        Assert.Equal("true", page.Find("[data-element='Dy']").GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task TriggerLaterThanItsAct_IsNamedAtTheTrigger()
    {
        var entry = EditingApp.Sound("cn-2025-01-02-early", "2025-01-02");
        entry.StatedTriggers.Add(new() { Id = "us-2025-04-02-reciprocal-tariff", Claim = "Reuters says so", Source = "0" });
        var page = await OpenAsync(entry);

        Type(page, "notes", "A note");

        page.WaitForAssertion(() => Assert.Contains("a row not later than 2025-01-02", page.Find("[data-problem='stated_triggers[0].id']").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("later than this event", page.Find("[data-lag]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksInARing_AreShownAsTheRing()
    {
        await App.PublishAsync(DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-20-ring-one"));
        var second = EditingApp.Sound("cn-2026-10-20-ring-two");
        second.ActsOn.Add(new() { Id = "cn-2026-10-20-ring-one", How = "amends" });
        await App.PublishAsync(DraftSubject.New(RowKind.Event), second);
        SignIn(EditingApp.Ed);
        var page = Render<EventFormPage>(p => p.Add(f => f.Id, "cn-2026-10-20-ring-one"));

        page.Find("[data-add='acts_on']").Click();
        page.Find("#f-acts_on-0-how").Change("amends");
        Type(page, "acts_on[0].id", "cn-2026-10-20-ring-two");

        page.WaitForAssertion(() => Assert.Contains("cn-2026-10-20-ring-one → cn-2026-10-20-ring-two → cn-2026-10-20-ring-one", page.Find("[data-problem='acts_on']").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task LongText_ThatCameInPieces_IsRefusedAtItsFieldAndStays()
    {
        var page = await OpenSoundAsync("cn-2026-10-20-long-text");
        var text = new string('x', 1024 * 1024);

        Type(page, "summary", text);

        page.WaitForAssertion(() => Assert.Contains("at most 800 characters", page.Find("[data-problem='summary']").TextContent, StringComparison.Ordinal), Patience);
        Assert.True(page.Find("[data-problem='summary']").TextContent.Length < 200);
        Assert.Equal(text.Length, page.Find("#f-summary").GetAttribute("value")?.Length);
    }

    [Fact]
    public void NewForm_FillsInTheId_UntilOneIsTyped()
    {
        SignIn(EditingApp.Ed);
        var page = Render<EventFormPage>();

        page.Find("#f-track").Change("us-tariff");
        Type(page, "date", "7 Nov 2025");
        Type(page, "title", "The tariff on magnets is cut");
        page.WaitForAssertion(() => Assert.Equal("us-2025-11-07-tariff-magnets-is-cut", page.Find("#f-id").GetAttribute("value")));

        Type(page, "id", "us-2025-11-07-my-own");
        Type(page, "title", "Another");
        Assert.Equal("us-2025-11-07-my-own", page.Find("#f-id").GetAttribute("value"));
        page.WaitForAssertion(() => Assert.Equal("saved", page.Find("[data-save-state]").GetAttribute("data-save-state")), Patience);
    }

    [Fact]
    public void Begin_WithTheNumberOfARowThatIsThere_SaysSo()
    {
        SignIn(EditingApp.Ed);
        var page = Render<EventFormPage>();

        page.Find("#begin").Input("Announcement No. 70 of 2025");
        page.Find("[data-begin]").Click();

        page.WaitForAssertion(() => Assert.Contains(page.FindAll("[data-duplicates] a"), a => a.GetAttribute("href") == "/edit/events/cn-2025-11-07-announcement-70"), Patience);
        Assert.Equal("Announcement No. 70 of 2025", page.Find("#f-reference").GetAttribute("value"));
    }

    [Fact]
    public void HandIn_WithEmptyFields_ListsThemWithLinks_AndNothingBefore()
    {
        SignIn(EditingApp.Ed);
        var page = Render<EventFormPage>();
        Type(page, "title", "Something");
        page.WaitForAssertion(() => Assert.Equal("saved", page.Find("[data-save-state]").GetAttribute("data-save-state")), Patience);
        Assert.Empty(page.FindAll("#problems"));
        Assert.Empty(page.FindAll("[data-problem='summary']"));

        page.Find("[data-submit]").Click();

        page.WaitForAssertion(() => Assert.Contains("f-summary", page.FindAll("#problems a").Select(a => a.GetAttribute("data-focus"))), Patience);
        Assert.Contains("1 to 60 words", page.Find("[data-problem='summary']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheBrowserKept_IsPutBack_AndSaidSo()
    {
        Kept["title"] = "Typed while the line was down";
        Kept["sources[1].publisher"] = "Reuters";
        SignIn(EditingApp.Ed);

        var page = Render<EventFormPage>();

        page.WaitForAssertion(() => Assert.Equal("Typed while the line was down", page.Find("#f-title").GetAttribute("value")), Patience);
        Assert.Equal("Reuters", page.Find("#f-sources-1-publisher").GetAttribute("value"));
        Assert.Contains("put back from this browser: Title, Source 2, publisher", page.Find(".notice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedSource_TakesClaimsAlong_AndComesBackWithThem()
    {
        var entry = EditingApp.Sound("cn-2026-10-20-sources");
        entry.Sources.Add(new() { Title = "Second", Publisher = "Reuters", Url = "https://www.example.org/second", Tier = "agency", Supports = "the link" });
        entry.StatedTriggers.Add(new() { Id = "us-2025-04-02-reciprocal-tariff", Claim = "Reuters says so", Source = "1" });
        var page = await OpenAsync(entry);
        Assert.Equal("1", page.Find("#f-stated_triggers-0-source").GetAttribute("value"));

        page.FindAll("[data-row^='sources'] [data-remove]")[0].Click();
        Assert.Single(page.FindAll("[data-row^='sources']"));
        Assert.Equal("0", page.Find("#f-stated_triggers-0-source").GetAttribute("value"));

        page.Find("[data-undo]").Click();
        Assert.Equal(2, page.FindAll("[data-row^='sources']").Count);
        Assert.Equal("1", page.Find("#f-stated_triggers-0-source").GetAttribute("value"));
    }

    [Fact]
    public async Task AnotherWindow_SavedFirst_BothValuesAreShown_AndTheChosenOneIsSaved()
    {
        var entry = EditingApp.Sound("cn-2026-10-20-two-windows");
        var saved = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), entry, null, 0, Cancel));
        SignIn(EditingApp.Ed);
        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));
        entry.Title = "Title of the other window";
        entry.Issuer = "MOFCOM";
        await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), entry, saved.DraftId, saved.DraftVersion, Cancel);

        Type(page, "title", "Title of this window");

        page.WaitForAssertion(() => Assert.Contains("Title of the other window", page.Find("[data-merge-screen] [data-difference='title']").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("Title of this window", page.Find("[data-merge-screen] [data-difference='title']").TextContent, StringComparison.Ordinal);
        page.Find("[data-merge-save]").Click();
        page.WaitForAssertion(() => Assert.Equal("saved", page.Find("[data-save-state]").GetAttribute("data-save-state")), Patience);
        var stored = Assert.IsType<EventEntry>((await App.Editor.DraftAsync(saved.DraftId ?? default, Cancel))?.Content);
        Assert.Equal("Title of this window", stored.Title);
    }

    [Fact]
    public async Task RowPublishedMeanwhile_IsPutTogetherFieldByField()
    {
        await App.PublishAsync(DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-20-behind"));
        var mine = EditingApp.Sound("cn-2026-10-20-behind");
        mine.Summary = "My summary.";
        var draft = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Eve, new(RowKind.Event, mine.Id, 1), mine, null, 0, Cancel));
        var theirs = EditingApp.Sound("cn-2026-10-20-behind");
        theirs.Issuer = "GACC";
        await App.PublishAsync(new(RowKind.Event, theirs.Id, 1), theirs);
        SignIn(EditingApp.Eve);

        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, draft.DraftId));
        page.Find("[data-behind] [data-merge]").Click();
        page.WaitForAssertion(() => page.Find("[data-merge-screen] [data-difference='issuer']"), Patience);
        page.Find("[data-merge-save]").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-behind]")), Patience);
        var stored = await App.Editor.DraftAsync(draft.DraftId ?? default, Cancel);
        Assert.Equal(("My summary.", "GACC", 2), (Assert.IsType<EventEntry>(stored?.Content).Summary, ((EventEntry)stored.Content).Issuer, stored.Subject.BaseVersion));
    }

    [Fact]
    public async Task DraftOfSomebodyElse_CanBeReadAndReviewed_NotTyped()
    {
        var entry = EditingApp.Sound("cn-2026-10-20-foreign");
        entry.Sources[0].Tier = "agency";
        var saved = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), entry, null, 0, Cancel));
        await App.Editor.SubmitAsync(EditingApp.Ed, saved.DraftId ?? default, saved.DraftVersion, "A test", Cancel);
        SignIn(EditingApp.Rea);

        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));
        Assert.True(page.Find("#event-form fieldset").HasAttribute("disabled"));
        Assert.Empty(page.FindAll("[data-submit]"));
        Assert.Contains("lower confidence from high to medium", page.Find(".review [data-strength]").TextContent, StringComparison.Ordinal);

        page.Find("[data-publish]").Click();

        page.WaitForAssertion(() => Assert.Contains("medium in place of high", page.Find("[data-marks]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("published", page.Find(".review").GetAttribute("data-state"));
    }

    [Fact]
    public async Task CriticalComment_BlocksPublishing_UntilItIsSettled()
    {
        var saved = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-20-critical"), null, 0, Cancel));
        await App.Editor.SubmitAsync(EditingApp.Ed, saved.DraftId ?? default, saved.DraftVersion, "A test", Cancel);
        SignIn(EditingApp.Rea);
        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));

        page.Find("#comment-text").Input("Where is this from?");
        page.Find("#comment-severity").Change("Critical");
        page.Find("[data-add-comment]").Click();
        page.WaitForAssertion(() => page.Find("[data-comment='critical']"), Patience);
        page.Find("[data-publish]").Click();
        page.WaitForAssertion(() => Assert.Contains("Where is this from?", page.Find("[data-review-problem]").TextContent, StringComparison.Ordinal), Patience);

        page.Find("[data-resolve]").Click();
        page.WaitForAssertion(() => Assert.Contains("settled", page.Find(".comment.resolved").TextContent, StringComparison.Ordinal), Patience);
        page.Find("[data-publish]").Click();
        page.WaitForAssertion(() => Assert.Contains("Published", page.Find("[data-done]").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Reviewer_GivesBack_AndTheAuthorTypesOn()
    {
        var saved = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-20-given-back"), null, 0, Cancel));
        await App.Editor.SubmitAsync(EditingApp.Ed, saved.DraftId ?? default, saved.DraftVersion, "A test", Cancel);
        SignIn(EditingApp.Rea);
        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));

        page.Find("[data-return]").Click();

        page.WaitForAssertion(() => Assert.Contains("Given back to its author", page.Find("[data-done]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("draft", page.Find(".review").GetAttribute("data-state"));
        Assert.Empty(page.FindAll("[data-publish]"));
        SignIn(EditingApp.Ed);
        var author = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));
        Assert.False(author.Find("#event-form fieldset").HasAttribute("disabled"));
        Assert.NotEmpty(author.FindAll("[data-submit]"));
    }

    /// <summary>As when the line is cut: a call to the browser ends unanswered after a minute.</summary>
    [Fact]
    public async Task BrowserThatDoesNotAnswer_DoesNotEndTheForm()
    {
        Script.SetupVoid("confirmSaved", _ => true).SetCanceled();
        var page = await OpenSoundAsync("cn-2026-10-20-no-answer");
        var draft = Guid.Parse(page.Find("[data-draft]").GetAttribute("data-draft") ?? "");
        Type(page, "title", "Typed while nothing answers");
        page.WaitForAssertion(() => Assert.Equal("saved", page.Find("[data-save-state]").GetAttribute("data-save-state")), Patience);

        Type(page, "title", "Typed afterwards");
        page.WaitForAssertion(() => Assert.Equal("saved", page.Find("[data-save-state]").GetAttribute("data-save-state")), Patience);

        Assert.Equal("Typed afterwards", Assert.IsType<EventEntry>((await App.Editor.DraftAsync(draft, Cancel))?.Content).Title);
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public async Task Leaving_WithSomethingUnsaved_SavesItFirst()
    {
        var page = await OpenSoundAsync("cn-2026-10-20-left-saved");
        var draft = Guid.Parse(page.Find("[data-draft]").GetAttribute("data-draft") ?? "");
        Type(page, "title", "Typed just before leaving");

        await page.InvokeAsync(() => Navigation.NavigateTo("http://localhost/events"));

        page.WaitForAssertion(() => Assert.EndsWith("/events", Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal("Typed just before leaving", Assert.IsType<EventEntry>((await App.Editor.DraftAsync(draft, Cancel))?.Content).Title);
    }

    [Fact]
    public async Task Leaving_WithWhatCannotBeSaved_AsksAndStays()
    {
        var page = await OpenSoundAsync("cn-2026-10-20-left-unsaved");
        var asked = JSInterop.Setup<bool>("confirm", _ => true).SetResult(false);
        var before = Navigation.Uri;
        var draft = Guid.Parse(page.Find("[data-draft]").GetAttribute("data-draft") ?? "");
        var other = await App.Editor.DraftAsync(draft, Cancel);
        Assert.NotNull(other);
        var entry = EditingApp.Sound("cn-2026-10-20-left-unsaved");
        entry.Title = "Saved by another window";
        Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, other.Subject, entry, draft, other.Version, Cancel));
        Type(page, "title", "Typed and not to be saved");

        await page.InvokeAsync(() => Navigation.NavigateTo("http://localhost/events"));

        page.WaitForAssertion(() => Assert.Contains("not saved yet", Assert.Single(asked.Invocations).Arguments[0]?.ToString(), StringComparison.Ordinal), Patience);
        Assert.Equal(before, Navigation.Uri);
        Assert.Contains("Typed and not to be saved", page.Find("[data-merge-screen]").TextContent, StringComparison.Ordinal);
    }

    private Microsoft.AspNetCore.Components.NavigationManager Navigation => Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>();

    private static void Type(IRenderedComponent<EventFormPage> page, string path, string text)
    {
        var input = page.Find($"#{EntryPaths.InputId(path)}");
        if (input.TagName == "SELECT")
        {
            input.Change(text);
        }
        else
        {
            input.Input(text);
        }
    }

    private Task<IRenderedComponent<EventFormPage>> OpenSoundAsync(string id) => OpenAsync(EditingApp.Sound(id));

    private async Task<IRenderedComponent<EventFormPage>> OpenAsync(EventEntry entry)
    {
        SignIn(EditingApp.Ed);
        var saved = Assert.IsType<EditResult.Saved>(await App.Editor.SaveDraftAsync(EditingApp.Ed, DraftSubject.New(RowKind.Event), entry, null, 0, Cancel));
        var page = Render<EventFormPage>(p => p.Add(f => f.DraftId, saved.DraftId));
        page.WaitForElement("#f-title", Patience);
        return page;
    }
}
