using RareEarthLeverage.Store.Accounts;
using RareEarthLeverage.Store.Editing;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Accounts;

public abstract class AccountRegisterTests : StoreTests
{
    [Fact]
    public async Task LastAdmin_CannotBeDemotedOrDisabled()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var bea = await desk.JoinAsync(Role.Admin, "Bea");
        Assert.IsType<EditResult.Saved>(await desk.Register.DisableAsync(ada, bea.Id, Cancel));

        Assert.IsType<EditResult.Blocked>(await desk.Register.ChangeRoleAsync(ada, ada.Id, Role.Editor, Cancel));
        Assert.IsType<EditResult.Blocked>(await desk.Register.DisableAsync(ada, ada.Id, Cancel));

        Assert.Equal((Role.Admin, false), await RoleAsync(desk, ada));
        Assert.IsType<EditResult.Saved>(await desk.Register.EnableAsync(ada, bea.Id, Cancel));
        Assert.IsType<EditResult.Saved>(await desk.Register.ChangeRoleAsync(ada, ada.Id, Role.Editor, Cancel));
        Assert.Equal((Role.Editor, false), await RoleAsync(desk, ada));
    }

    [Fact]
    public async Task TwoAdmins_DemotingEachOtherAtOnce_LeaveOne()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var bea = await desk.JoinAsync(Role.Admin, "Bea");

        var results = await Task.WhenAll(
            Task.Run(() => desk.Register.ChangeRoleAsync(ada, bea.Id, Role.Viewer, Cancel)),
            Task.Run(() => desk.Register.ChangeRoleAsync(bea, ada.Id, Role.Viewer, Cancel)));

        Assert.Single(results.OfType<EditResult.Saved>());
        Assert.Single(await desk.Register.ListAsync(Cancel), a => a.Role == Role.Admin);
    }

    [Fact]
    public async Task SignOutEverywhere_ChangesTheStampAndTellsOpenPages()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var ed = await desk.JoinAsync(Role.Editor, "Ed");
        var before = (await desk.Register.StateAsync(ed.Id, Cancel))?.SecurityStamp;
        var told = new List<string>();
        desk.Changes.Changed += told.Add;

        Assert.IsType<EditResult.NotAllowed>(await desk.Register.SignOutEverywhereAsync(ed, ada.Id, Cancel));
        Assert.IsType<EditResult.Saved>(await desk.Register.SignOutEverywhereAsync(ed, ed.Id, Cancel));
        Assert.IsType<EditResult.Saved>(await desk.Register.SignOutEverywhereAsync(ada, ed.Id, Cancel));

        Assert.NotEqual(before, (await desk.Register.StateAsync(ed.Id, Cancel))?.SecurityStamp);
        Assert.Equal([ed.Id, ed.Id], told);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Reviewer)]
    public async Task Changes_ByAnybodyButAnAdmin_AreRefused(Role role)
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var person = await desk.JoinAsync(role, "Pia");

        Assert.IsType<EditResult.NotAllowed>(await desk.Register.ChangeRoleAsync(person, person.Id, Role.Admin, Cancel));
        Assert.IsType<EditResult.NotAllowed>(await desk.Register.DisableAsync(person, ada.Id, Cancel));
        Assert.IsType<EditResult.NotAllowed>(await desk.Register.EnableAsync(person, ada.Id, Cancel));
        Assert.IsType<EditResult.NotAllowed>(await desk.Register.UnlockAsync(person, ada.Id, Cancel));
        Assert.Equal((role, false), await RoleAsync(desk, person));
    }

    [Fact]
    public async Task Lockout_AfterFiveWrongPasswords_EndsWhenAnAdminUnlocks()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");
        var ed = await desk.JoinAsync(Role.Editor, "Ed");
        for (var i = 0; i < AccountServices.AttemptsAllowed; i++)
        {
            await desk.WithAsync(async m => await m.AccessFailedAsync(await m.FindByIdAsync(ed.Id) ?? throw new InvalidOperationException("No Ed")));
        }

        Assert.True(await desk.WithAsync(async m => await m.FindByIdAsync(ed.Id) is { } a && await m.IsLockedOutAsync(a)));
        Assert.IsType<EditResult.Saved>(await desk.Register.UnlockAsync(ada, ed.Id, Cancel));

        Assert.False(await desk.WithAsync(async m => await m.FindByIdAsync(ed.Id) is { } a && await m.IsLockedOutAsync(a)));
    }

    [Fact]
    public async Task Rename_ByItsOwner_IsRecordedAndLimited()
    {
        await using var desk = await Desk.OpenAsync(Database);
        var ada = await desk.JoinAsync(Role.Admin, "Ada");

        Assert.IsType<EditResult.Refused>(await desk.Register.RenameAsync(ada, new string('a', 101), Cancel));
        Assert.IsType<EditResult.Refused>(await desk.Register.RenameAsync(ada, "A\u0007", Cancel));
        Assert.IsType<EditResult.Saved>(await desk.Register.RenameAsync(ada, " Ada L. ", Cancel));

        Assert.Equal("Ada L.", (await desk.Register.StateAsync(ada.Id, Cancel))?.DisplayName);
        Assert.Equal("to Ada L.", (await desk.Log.ReadAsync(ada.Id, 1, Cancel))[0].Detail);
    }

    [Fact]
    public async Task Log_AfterTheDaysOfTheSettings_ForgetsAddressThenEntry()
    {
        var time = new JumpingTime(FixedTime.Instance.GetUtcNow());
        await using var desk = await Desk.OpenAsync(Database, time);
        await desk.Log.WriteAsync(AccountAction.UnknownAccount, null, "", "192.0.2.7", Cancel);
        Assert.Equal("192.0.2.7", Assert.Single(await desk.Log.ReadAsync(null, 10, Cancel)).Address);

        time.Jump(TimeSpan.FromDays(14));
        Assert.Null(Assert.Single(await desk.Log.ReadAsync(null, 10, Cancel)).Address);

        time.Jump(TimeSpan.FromDays(365 - 14));
        Assert.Empty(await desk.Log.ReadAsync(null, 10, Cancel));
    }

    private static async Task<(Role? Role, bool? Disabled)> RoleAsync(Desk desk, Person person)
    {
        var state = await desk.Register.StateAsync(person.Id, Cancel);
        return (state?.Role, state?.Disabled);
    }
}
