using Microsoft.AspNetCore.Connections;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Auditing;
using RareEarthLeverage.Web.Logs;
using RareEarthLeverage.Web.Settings;
using RareEarthLeverage.Web.Shell;

// A published copy finds its own files from whatever folder it is started; a build keeps the project's folder.
var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = VerifyCommand.Settings(args), ContentRootPath = published ? AppContext.BaseDirectory : null });
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

if (VerifyCommand.IsAsked(args))
{
    return await VerifyCommand.RunAsync(settings.Store, CancellationToken.None);
}

// Unconditionally: an unpublished build outside Development would otherwise answer 404 for its own scripts.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
ListeningAddress.SetDefault(builder);
builder.AddLeverageLogs(settings);
builder.Services.AddLeverageStore(settings.Store);
builder.Services.AddLeverageWeb(settings);

var app = builder.Build();
app.UseLeverageWeb(settings);
ListeningAddress.Announce(app);
try
{
    await app.RunAsync();
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await RefuseAsync([$"{e.Message} Choose another one with --urls."]);
    return 1;
}

return 0;

static async Task RefuseAsync(IReadOnlyList<string> problems)
{
    foreach (var line in problems)
    {
        await Console.Error.WriteLineAsync($"Rare Earth Leverage cannot start: {line}");
    }
}
