using RareEarthLeverage.Reference;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Data;

/// <summary>Every statement of the founding documents that the data are said to carry is where it is said to be, in the running
/// program.</summary>
public sealed class SeedFactsTests(RunningApp app)
{
    public static IEnumerable<TheoryDataRow<string>> Found =>
        ShippedData.Dataset.Reference.SeedFacts.Where(f => f.Status == SeedFactStatus.Found).Select(f => new TheoryDataRow<string>(f.Id));

    [Fact]
    public void Found_AreFortyNineOfSeventyThree()
    {
        Assert.Equal(49, Found.Count());
        Assert.Equal(73, ShippedData.Dataset.Reference.SeedFacts.Count);
    }

    [Theory]
    [MemberData(nameof(Found))]
    public async Task FoundStatement_ResolvesEverywhereItPointsTo(string id)
    {
        var fact = ShippedData.Dataset.Reference.SeedFacts.Single(f => f.Id == id);
        Assert.NotEmpty(fact.Where);
        foreach (var where in fact.Where)
        {
            await ResolveAsync(where);
        }
    }

    [Fact]
    public async Task Page_LinksEveryPlaceOfEveryFoundStatement()
    {
        var html = await app.TextAsync("/data/seed-facts");

        foreach (var fact in ShippedData.Dataset.Reference.SeedFacts)
        {
            Assert.Contains($"id=\"{fact.Id}\"", html, StringComparison.Ordinal);
            foreach (var where in fact.Where.Where(_ => fact.Status == SeedFactStatus.Found))
            {
                Assert.Contains($"href=\"{Address(where)}\"", html, StringComparison.Ordinal);
            }
        }
    }

    private static string Address(string where) =>
        where.StartsWith("series:", StringComparison.Ordinal) ? $"/series/{where["series:".Length..].Replace("@", "#m-", StringComparison.Ordinal)}"
        : where == "elements.json" ? "/data/reference#elements"
        : where.StartsWith("chokepoints.json:", StringComparison.Ordinal) ? $"/data/reference#{where["chokepoints.json:".Length..]}"
        : $"/events/{where}";

    private async Task ResolveAsync(string where)
    {
        var address = Address(where);
        if (address.Split('#') is [var page, var anchor])
        {
            Assert.Contains($"id=\"{anchor}\"", await app.TextAsync(page), StringComparison.Ordinal);
        }

        if (where.StartsWith("series:", StringComparison.Ordinal))
        {
            var place = where["series:".Length..].Split('@');
            var series = await app.JsonAsync($"/api/v1/series/{place[0]}?from={place[1]}&to={place[1]}");
            Assert.Contains(series.GetProperty("observations").EnumerateArray(), o => o.Text("month") == place[1]);
        }
        else if (address.StartsWith("/events/", StringComparison.Ordinal))
        {
            Assert.Equal(where, (await app.JsonAsync($"/api/v1{address}")).Text("id"));
            Assert.Contains($"data-details=\"{where}\"", await app.TextAsync(address), StringComparison.Ordinal);
        }
    }
}
