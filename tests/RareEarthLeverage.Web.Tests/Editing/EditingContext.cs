using System.Security.Claims;
using Bunit;
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
    protected EditingContext(EditingApp app)
        : base(services => Take(services, app.App.Services))
    {
        App = app;
        JSInterop.Mode = JSRuntimeMode.Loose;
        Script = JSInterop.SetupModule("./js/edit.js");
        Script.Mode = JSRuntimeMode.Loose;
        Script.Setup<Dictionary<string, string>>("pending", _ => true).SetResult(Kept);
    }

    protected EditingApp App { get; }

    /// <summary>The part of the form that is in the browser.</summary>
    protected BunitJSModuleInterop Script { get; }

    /// <summary>What the browser kept.</summary>
    protected Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    protected Dataset Dataset => App.App.Services.GetRequiredService<CurrentDataset>().Value ?? throw new InvalidOperationException("Nothing has been loaded");

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private static void Take(IServiceCollection services, IServiceProvider program)
    {
        services.AddSingleton(program.GetRequiredService<CurrentDataset>());
        services.AddSingleton(program.GetRequiredService<Editor>());
        services.AddSingleton(program.GetRequiredService<Importer>());
        services.AddSingleton(program.GetRequiredService<DatasetHistory>());
        services.AddSingleton(program.GetRequiredService<PreparedImports>());
    }

    protected void SignIn(Person person)
    {
        Authorization.SetAuthorized(person.Name);
        Authorization.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, person.Id),
            new Claim(ClaimTypes.GivenName, person.Name),
            new Claim(ClaimTypes.Role, person.Role.ToString()));
        Authorization.SetPolicies(person.Role >= Role.Reviewer ? [Policies.Read, Policies.Edit, Policies.Review] : [Policies.Read, Policies.Edit]);
    }
}
