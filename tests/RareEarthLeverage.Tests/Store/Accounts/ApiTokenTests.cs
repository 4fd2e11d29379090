using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Accounts;

public abstract class ApiTokenTests : StoreTests
{
    [Theory]
    [InlineData(TokenScope.Read, Role.Admin, Role.Viewer)]
    [InlineData(TokenScope.Draft, Role.Admin, Role.Editor)]
    [InlineData(TokenScope.Publish, Role.Admin, Role.Reviewer)]
    [InlineData(TokenScope.Publish, Role.Editor, Role.Editor)]
    [InlineData(TokenScope.Draft, Role.Viewer, Role.Viewer)]
    public void RoleOf_ScopeAndOwner_IsTheLesser(TokenScope scope, Role owner, Role expected) => Assert.Equal(expected, ApiTokens.RoleOf(scope, owner));

    [Fact]
    public async Task Token_Made_IsFoundByItsSecretAndNothingElse()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");

        var (result, secret) = await desk.Tokens.MakeAsync(ada, "nightly import", TokenScope.Draft, 30, Cancel);

        Assert.IsType<EditResult.Saved>(result);
        Assert.StartsWith(ApiTokens.Prefix, secret?.Text, StringComparison.Ordinal);
        Assert.Equal(new Person(ada.Id, "Ada", Role.Editor), await desk.Tokens.FindAsync(secret?.Text ?? "", Cancel));
        Assert.Null(await desk.Tokens.FindAsync(secret?.Text[..^1] ?? "", Cancel));
        Assert.Null(await desk.Tokens.FindAsync("", Cancel));
        var listed = Assert.Single(await desk.Tokens.ListAsync(ada.Id, Cancel));
        Assert.Equal(("nightly import", TokenScope.Draft, secret?.Text[..10]), (listed.Name, listed.Scope, listed.Beginning));
        Assert.NotNull(listed.LastUsedUtc);
    }

    [Fact]
    public async Task Token_ExpiredRevokedOrOfADisabledAccount_IsNotFound()
    {
        var time = new JumpingTime(FixedTime.Instance.GetUtcNow());
        await using var desk = await Desk.OpenAsync(Database, time);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var ed = await desk.JoinAsync(Role.Editor, "Ed");
        var (_, shortLived) = await desk.Tokens.MakeAsync(ed, "one day", TokenScope.Read, 1, Cancel);
        var (_, revoked) = await desk.Tokens.MakeAsync(ed, "taken back", TokenScope.Read, 30, Cancel);
        var (_, kept) = await desk.Tokens.MakeAsync(ed, "kept", TokenScope.Draft, 30, Cancel);
        Assert.IsType<EditResult.Saved>(await desk.Tokens.RevokeAsync(ed, revoked?.Id ?? default, Cancel));
        time.Jump(TimeSpan.FromDays(1));

        Assert.Null(await desk.Tokens.FindAsync(shortLived?.Text ?? "", Cancel));
        Assert.Null(await desk.Tokens.FindAsync(revoked?.Text ?? "", Cancel));
        Assert.NotNull(await desk.Tokens.FindAsync(kept?.Text ?? "", Cancel));

        // A demoted owner's token may do less, a disabled one's nothing.
        await desk.Register.ChangeRoleAsync(ada, ed.Id, Role.Viewer, Cancel);
        Assert.Equal(Role.Viewer, (await desk.Tokens.FindAsync(kept?.Text ?? "", Cancel))?.Role);
        await desk.Register.DisableAsync(ada, ed.Id, Cancel);
        Assert.Null(await desk.Tokens.FindAsync(kept?.Text ?? "", Cancel));
    }

    [Fact]
    public async Task Token_BeyondTheRoleOrOfAnother_IsRefused()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var ed = await desk.JoinAsync(Role.Editor, "Ed");
        var (_, secret) = await desk.Tokens.MakeAsync(ada, "Ada's", TokenScope.Publish, 30, Cancel);

        Assert.IsType<EditResult.NotAllowed>((await desk.Tokens.MakeAsync(ed, "too much", TokenScope.Publish, 30, Cancel)).Result);
        Assert.Equal(["token-name", "token-days"], Assert.IsType<EditResult.Refused>((await desk.Tokens.MakeAsync(ed, " ", TokenScope.Draft, 366, Cancel)).Result).Problems.Select(p => p.Field));
        Assert.IsType<EditResult.NotAllowed>(await desk.Tokens.RevokeAsync(ed, secret?.Id ?? default, Cancel));
        Assert.NotNull(await desk.Tokens.FindAsync(secret?.Text ?? "", Cancel));
    }
}
