using System.Net;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Web.Editing;
using RareEarthLeverage.Web.Editing.History;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class HistoryTests(EditingApp app) : EditingContext(app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task History_ForThePublic_HasRolesAndNoNames()
    {
        await TwoVersionsAsync("cn-2026-10-21-public");

        var html = await App.App.TextAsync("/events/cn-2026-10-21-public/history");

        Assert.Contains("Reviewer", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@">\s*Rea\s*<", html);
        Assert.Contains("First words.", html, StringComparison.Ordinal);
        Assert.Contains("Second words.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-restore", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_ComparesAndRestoresAVersion()
    {
        await TwoVersionsAsync("cn-2026-10-21-restored");
        SignIn(EditingApp.Rea);
        var page = Render<EventHistoryPage>(p => p.Add(h => h.Id, "cn-2026-10-21-restored"));
        Assert.Contains("Rea", page.Find("[data-version='2']").TextContent, StringComparison.Ordinal);
        Assert.Contains("First words.", page.Find("[data-difference='summary'] .before").TextContent, StringComparison.Ordinal);

        page.Find("[data-restore]").Click();
        page.WaitForAssertion(() => Assert.Contains("why the change is made", page.Find("#restore-problem").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#restore-reason").Input("The second was wrong");
        page.Find("[data-restore]").Click();

        page.WaitForAssertion(() => Assert.Contains("as version 3", page.Find("[data-done]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("First words.", Dataset.Find("cn-2026-10-21-restored")?.Summary);
    }

    [Fact]
    public async Task Withdrawn_ItsAddressAnswersWithReasonAndReplacement()
    {
        await App.PublishAsync(DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-21-gone"));
        SignIn(EditingApp.Rea);
        var page = Render<WithdrawPage>(p => p.Add(w => w.Id, "cn-2026-10-21-gone"));

        page.Find("[data-withdraw]").Click();
        page.WaitForAssertion(() => Assert.Contains("why the change is made", page.Find(".problem").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#withdraw-reason").Change("It was the same act as No. 70");
        page.Find("#replacement").Input("cn-2025-11-07-announcement-70");
        page.Find("[data-withdraw]").Click();
        page.WaitForAssertion(() => page.Find("[data-done]"), Patience);

        using var answer = await App.App.GetAsync("/events/cn-2026-10-21-gone");
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("It was the same act as No. 70", html, StringComparison.Ordinal);
        Assert.Contains("/events/cn-2025-11-07-announcement-70", html, StringComparison.Ordinal);
        Assert.Contains("cn-2026-10-21-gone", await App.App.TextAsync("/changes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Editor_MayNotWithdraw_WhateverThePageOffers()
    {
        SignIn(EditingApp.Ed);
        var page = Render<WithdrawPage>(p => p.Add(w => w.Id, "cn-2025-04-04-announcement-18"));

        page.Find("#withdraw-reason").Change("I say so");
        page.Find("[data-withdraw]").Click();

        page.WaitForAssertion(() => Assert.Contains("Reviewers and admins", page.Find(".problem").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Outcome_IsWrittenDownAndHandedIn()
    {
        SignIn(EditingApp.Ed);
        var page = Render<OutcomePage>(p => p.Add(o => o.Id, "cn-2025-11-07-announcement-70"));

        page.Find("[data-outcome='Extended']").Change(true);
        page.Find("#new-end").Change("10 Jan 2020");
        page.Find("[data-record]").Click();
        page.WaitForAssertion(() => Assert.Contains("a text", page.Find("[data-problem='title']").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#source-title").Change("Announcement No. 90 of 2026");
        page.Find("#source-publisher").Change("MOFCOM");
        page.Find("#source-url").Change("https://www.example.org/90");
        page.Find("#source-tier").Change("official");
        page.Find("#outcome-reason").Change("It was announced");
        page.Find("[data-record]").Click();
        page.WaitForAssertion(() => Assert.Contains("a day after 2026-11-10", page.Find("[data-problem='newEnd']").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#new-end").Change("10 Jan 2027");
        page.Find("[data-record]").Click();

        page.WaitForAssertion(() => Assert.Contains("handed in for review", page.Find("[data-done]").TextContent, StringComparison.Ordinal), Patience);
        var draft = Assert.Single(await App.Editor.DraftsAsync(DraftState.InReview, Cancel), d => d.Subject.SubjectId == "cn-2025-11-07-announcement-70");
        Assert.Equal("2027-01-10", Assert.IsType<EventEntry>(draft.Content).EndDate);
    }

    [Fact]
    public async Task SinglePerson_WhatTheAuthorPublished_IsMarkedInTheHistory()
    {
        await using var alone = new RunningApp(("Editing:SinglePerson", "true"));
        await alone.InitializeAsync();
        var editor = alone.Services.GetRequiredService<Editor>();
        var saved = Assert.IsType<EditResult.Saved>(await editor.SaveDraftAsync(EditingApp.Rea, DraftSubject.New(RowKind.Event), EditingApp.Sound("cn-2026-10-21-alone"), null, 0, Cancel));
        var submitted = Assert.IsType<EditResult.Saved>(await editor.SubmitAsync(EditingApp.Rea, saved.DraftId ?? default, saved.DraftVersion, "Nobody else is here", Cancel));
        Assert.IsType<EditResult.Saved>(await editor.PublishAsync(EditingApp.Rea, EditOrigin.Form, submitted.DraftId ?? default, submitted.DraftVersion, Cancel));

        const string mark = "author and reviewer were one person";
        Assert.Contains(mark, await alone.TextAsync("/events/cn-2026-10-21-alone/history"), StringComparison.Ordinal);
        Assert.DoesNotContain(mark, await alone.TextAsync("/events/cn-2025-11-07-announcement-70/history"), StringComparison.Ordinal);
    }

    private async Task TwoVersionsAsync(string id)
    {
        var entry = EditingApp.Sound(id);
        entry.Summary = "First words.";
        await App.PublishAsync(DraftSubject.New(RowKind.Event), entry);
        entry.Summary = "Second words.";
        await App.PublishAsync(new(RowKind.Event, id, 1), entry);
    }
}
