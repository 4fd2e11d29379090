using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Logs;
using RareEarthLeverage.Web.Settings;
using RareEarthLeverage.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
var reading = LeverageSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
if (reading.Settings is not { } settings)
{
    await RefuseAsync(reading.Problems);
    return 1;
}

if (await StoreServices.FindProblemAsync(settings.Store, CancellationToken.None) is { } problem)
{
    await RefuseAsync([problem]);
    return 1;
}

// Unconditionally: an unpublished build outside Development would otherwise answer 404 for its own scripts.
builder.WebHost.UseStaticWebAssets();
ListeningAddress.SetDefault(builder);
builder.AddLeverageLogs(settings);
builder.Services.AddLeverageStore(settings.Store);
builder.Services.AddLeverageWeb(settings);

var app = builder.Build();
app.UseLeverageWeb();
ListeningAddress.Announce(app);
await app.RunAsync();
return 0;

static async Task RefuseAsync(IReadOnlyList<string> problems)
{
    foreach (var line in problems)
    {
        await Console.Error.WriteLineAsync($"Rare Earth Leverage cannot start: {line}");
    }
}
