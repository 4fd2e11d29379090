using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace RareEarthLeverage.Web.Tests;

public sealed class DocumentedRoutesTests(RunningApp app)
{
    [Fact]
    public void Routes_OfTheProgram_HaveTheirLineInTheDictionary()
    {
        var dictionary = File.ReadAllText(Path.Combine(Root(), "docs", "data-dictionary.md"));
        var routes = app
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => !e.Metadata.Any(m => m.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal)))
            .Select(e => "/" + (e.RoutePattern.RawText ?? "").TrimStart('/').Replace("{*Id}", "{id}", StringComparison.Ordinal))
            // The framework's own, and the nets that catch unknown addresses.
            .Where(r => !r.StartsWith("/_", StringComparison.Ordinal) && !r.Contains("{*", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.Contains("/timeline", routes);
        Assert.Contains("/api/v1/events/{id}", routes);
        Assert.All(routes, r => Assert.True(dictionary.Contains($"`{r}`", StringComparison.OrdinalIgnoreCase), $"docs/data-dictionary.md has no line for {r}"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RareEarthLeverage.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No RareEarthLeverage.sln above the tests");
        }

        return folder.FullName;
    }
}
