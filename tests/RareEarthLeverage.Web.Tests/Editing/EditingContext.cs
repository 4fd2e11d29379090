using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Auditing;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Editing.Importing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

/// <summary>A circuit for editing pages, on the store of <see cref="EditingApp"/>.</summary>
public abstract class EditingContext : PageContext, IClassFixture<EditingApp>
{
    private readonly BunitAuthorizationContext _authorization;

    protected EditingContext(EditingApp app)
    {
        App = app;
        var services = app.App.Services;
        Services.AddSingleton(services.GetRequiredService<CurrentDataset>());
        Services.AddSingleton(services.GetRequiredService<Editor>());
        Services.AddSingleton(services.GetRequiredService<Importer>());
        Services.AddSingleton(services.GetRequiredService<DatasetHistory>());
        Services.AddSingleton(services.GetRequiredService<PreparedImports>());
        _authorization = this.AddAuthorization();
        JSInterop.Mode = JSRuntimeMode.Loose;
        var script = JSInterop.SetupModule("./js/edit.js");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<Dictionary<string, string>>("pending", _ => true).SetResult(Kept);
    }

    protected EditingApp App { get; }

    /// <summary>What the browser kept.</summary>
    protected Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    protected Dataset Dataset => App.App.Services.GetRequiredService<CurrentDataset>().Value ?? throw new InvalidOperationException("Nothing has been loaded");

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected void SignIn(Person person)
    {
        _authorization.SetAuthorized(person.Name);
        _authorization.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, person.Id),
            new Claim(ClaimTypes.GivenName, person.Name),
            new Claim(ClaimTypes.Role, person.Role.ToString()));
        _authorization.SetPolicies(person.Role >= Role.Reviewer ? [Policies.Read, Policies.Edit, Policies.Review] : [Policies.Read, Policies.Edit]);
    }
}
