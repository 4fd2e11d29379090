using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Auditing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Auditing;

public sealed class VerifyCommandTests(RunningApp app)
{
    [Fact]
    public void Arguments_WithTheCommand_AreSettingsWithoutIt()
    {
        string[] given = ["--Storage:Folder", "here", "--verify-audit"];

        Assert.True(VerifyCommand.IsAsked(given));
        Assert.Equal(["--Storage:Folder", "here"], VerifyCommand.Settings(given));
        Assert.False(VerifyCommand.IsAsked(["--Storage:Folder", "here"]));
    }

    [Fact]
    public async Task Command_OnASoundRecordInUse_EndsWithZero() =>
        Assert.Equal(0, await VerifyCommand.RunAsync(app.Services.GetRequiredService<StoreOptions>(), TestContext.Current.CancellationToken));
}
