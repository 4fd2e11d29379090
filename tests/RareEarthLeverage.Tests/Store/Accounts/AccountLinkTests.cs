using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Accounts;

public abstract class AccountLinkTests : StoreTests
{
    private static readonly Person Root = new("p-root", "Root", Role.Admin);

    [Fact]
    public async Task SetUp_UsedOnce_MakesAnAdminAndNoSecondAccount()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var first = await desk.Links.MakeSetUpAsync(Cancel);
        var other = await desk.Links.MakeSetUpAsync(Cancel);

        var made = Assert.IsType<EditResult.Saved>(await desk.Links.JoinAsync(first?.Text, "ada@example.org", "Ada", Desk.Password, Cancel));

        var state = await desk.Register.StateAsync(made.SubjectId ?? "", Cancel);
        Assert.Equal((Role.Admin, "Ada", false), (state?.Role, state?.DisplayName, state?.Disabled));
        Assert.IsType<EditResult.NotFound>(await desk.Links.JoinAsync(first?.Text, "bea@example.org", "Bea", Desk.Password, Cancel));
        // Another link of another start is good only while there is no account.
        Assert.IsType<EditResult.NotFound>(await desk.Links.JoinAsync(other?.Text, "bea@example.org", "Bea", Desk.Password, Cancel));
        Assert.Null(await desk.Links.MakeSetUpAsync(Cancel));
    }

    [Fact]
    public async Task SetUp_TwoLinksAtOnce_MakeOneAccount()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var links = new[] { await desk.Links.MakeSetUpAsync(Cancel), await desk.Links.MakeSetUpAsync(Cancel) };

        var results = await Task.WhenAll(links.Select((l, i) => Task.Run(() => desk.Links.JoinAsync(l?.Text, $"ada{i}@example.org", "Ada", Desk.Password, Cancel))));

        Assert.Single(results.OfType<EditResult.Saved>());
        Assert.Single(results.OfType<EditResult.NotFound>());
    }

    [Fact]
    public async Task SetUp_AfterADay_IsNoLongerGood()
    {
        var time = new JumpingTime(FixedTime.Instance.GetUtcNow());
        await using var desk = await Desk.OpenAsync(Database, time);
        var link = await desk.Links.MakeSetUpAsync(Cancel);
        time.Jump(TimeSpan.FromHours(24));

        Assert.Null(await desk.Links.FindAsync(link?.Text, Cancel));
        Assert.IsType<EditResult.NotFound>(await desk.Links.JoinAsync(link?.Text, "ada@example.org", "Ada", Desk.Password, Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-a-secret")]
    public async Task Find_WhatNobodyMade_FindsNothing(string? secret)
    {
        await using var desk = await Desk.OpenAsync(Database);
        await desk.Links.MakeSetUpAsync(Cancel);

        Assert.Null(await desk.Links.FindAsync(secret, Cancel));
    }

    [Fact]
    public async Task Invitation_Accepted_MakesTheRoleThatTheAdminChose()
    {
        await using var desk = await Desk.OpenAsync(Database);
        await desk.JoinAsync(Role.Admin, "Ada");
        var (result, secret) = await desk.Links.InviteAsync(Root, Role.Reviewer, "Rea, trade desk", Cancel);
        Assert.IsType<EditResult.Saved>(result);
        Assert.Equal("Rea, trade desk", Assert.Single(await desk.Links.ListOpenAsync(Cancel)).For);

        var made = Assert.IsType<EditResult.Saved>(await desk.Links.JoinAsync(secret?.Text, " rea@example.org ", "Rea", Desk.Password, Cancel));

        Assert.Equal(Role.Reviewer, (await desk.Register.StateAsync(made.SubjectId ?? "", Cancel))?.Role);
        Assert.Empty(await desk.Links.ListOpenAsync(Cancel));
        Assert.IsType<EditResult.NotFound>(await desk.Links.JoinAsync(secret?.Text, "eve@example.org", "Eve", Desk.Password, Cancel));
        Assert.Equal(
            ["created Rea as reviewer by Root", "link-made  invitation as reviewer for Rea, trade desk by Root", "created Ada as admin by "],
            (await desk.Log.ReadAsync(null, 10, Cancel)).Select(e => $"{Vocabulary.Word(e.Action)} {e.AccountName} {e.Detail} by {e.ByName}"));
    }

    [Fact]
    public async Task Invitation_TakenBack_IsNoLongerGood()
    {
        await using var desk = await Desk.OpenAsync(Database);
        await desk.JoinAsync(Role.Admin, "Ada");
        var (_, secret) = await desk.Links.InviteAsync(Root, Role.Editor, "Ed", Cancel);

        Assert.IsType<EditResult.Saved>(await desk.Links.RevokeAsync(Root, secret?.Id ?? default, Cancel));

        Assert.Null(await desk.Links.FindAsync(secret?.Text, Cancel));
        Assert.IsType<EditResult.NotFound>(await desk.Links.RevokeAsync(Root, secret?.Id ?? default, Cancel));
    }

    [Fact]
    public async Task Invitation_WithAFaultInTheForm_StaysGoodAndSaysTheFields()
    {
        await using var desk = await Desk.OpenAsync(Database);
        await desk.JoinAsync(Role.Admin, "Ada");
        var (_, secret) = await desk.Links.InviteAsync(Root, Role.Editor, "Ed", Cancel);

        var typed = Assert.IsType<EditResult.Refused>(await desk.Links.JoinAsync(secret?.Text, "ed at example", " ", Desk.Password, Cancel));
        var weak = Assert.IsType<EditResult.Refused>(await desk.Links.JoinAsync(secret?.Text, "ed@example.org", "Ed", "short", Cancel));
        var taken = Assert.IsType<EditResult.Refused>(await desk.Links.JoinAsync(secret?.Text, "ADA@example.org", "Ed", Desk.Password, Cancel));

        Assert.Equal(["email", "name"], typed.Problems.Select(p => p.Field));
        Assert.Equal(["password"], weak.Problems.Select(p => p.Field).Distinct());
        Assert.Equal(["email"], taken.Problems.Select(p => p.Field));
        Assert.NotNull(await desk.Links.FindAsync(secret?.Text, Cancel));
    }

    [Fact]
    public async Task Reset_Used_SetsThePasswordAndEndsSessions()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var before = await desk.Register.StateAsync(ada.Id, Cancel);
        var told = new List<string>();
        desk.Changes.Changed += told.Add;
        var (_, older) = await desk.Links.MakeResetAsync(Root, ada.Id, Cancel);
        var (_, secret) = await desk.Links.MakeResetAsync(Root, ada.Id, Cancel);

        Assert.IsType<EditResult.NotFound>(await desk.Links.ResetAsync(older?.Text, "another long sentence", Cancel));
        Assert.IsType<EditResult.Refused>(await desk.Links.ResetAsync(secret?.Text, "short", Cancel));
        Assert.IsType<EditResult.Saved>(await desk.Links.ResetAsync(secret?.Text, "another long sentence", Cancel));

        Assert.IsType<EditResult.NotFound>(await desk.Links.ResetAsync(secret?.Text, "yet another sentence", Cancel));
        Assert.NotEqual(before?.SecurityStamp, (await desk.Register.StateAsync(ada.Id, Cancel))?.SecurityStamp);
        Assert.Equal([ada.Id], told);
        Assert.True(await desk.WithAsync(async m => await m.FindByIdAsync(ada.Id) is { } a && await m.CheckPasswordAsync(a, "another long sentence")));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Reviewer)]
    public async Task Links_ByAnybodyButAnAdmin_AreRefused(Role role)
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var person = new Person("p-x", "X", role);

        Assert.IsType<EditResult.NotAllowed>((await desk.Links.InviteAsync(person, Role.Viewer, "Vic", Cancel)).Result);
        Assert.IsType<EditResult.NotAllowed>((await desk.Links.MakeResetAsync(person, ada.Id, Cancel)).Result);
        Assert.IsType<EditResult.NotAllowed>(await desk.Links.RevokeAsync(person, Guid.NewGuid(), Cancel));
        Assert.Empty(await desk.Links.ListOpenAsync(Cancel));
    }
}
