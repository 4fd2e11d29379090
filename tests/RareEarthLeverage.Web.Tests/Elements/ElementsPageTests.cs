using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Web.Elements;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Elements;

public sealed class ElementsPageTests : PageContext, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await Current.PublishAsync(ShippedData.Dataset);

    [Fact]
    public void State_OnADay_HasSeventeenRowsWithTheActsThatMakeThem()
    {
        var page = Page<ElementsPage>("/elements?asOf=2025-10-10");

        Assert.Equal(17, page.FindAll("[data-element]").Count);
        Assert.Equal(7, page.FindAll("[data-element][data-level='3']").Count);
        var dysprosium = page.Find("[data-element=Dy]");
        Assert.Equal("/events/cn-2025-10-09-announcement-61", dysprosium.QuerySelectorAll("a")[1].GetAttribute("href"));
        Assert.Contains("7 of 17", page.Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Contains("45.6", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void State_WithSomethingUnrecorded_IsARangeThatNamesIt()
    {
        var page = Page<ElementsPage>("/elements");

        Assert.Contains("35.3 to 52.9", page.Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Contains("No. 61", page.Find("[data-unrecorded]").TextContent, StringComparison.Ordinal);
        Assert.Equal("3", page.Find("[data-element=Dy]").GetAttribute("data-highest"));
        Assert.Contains("possibly", page.Find("[data-element=Dy]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Slider_StandsOnTheLastChangeByTheDay_AndItsNeighboursAreLinks()
    {
        var page = Page<ElementsPage>("/elements?asOf=2025-04-10");

        var form = page.Find("form[data-days]");
        var days = (form.GetAttribute("data-days") ?? "").Split(',');
        Assert.Equal("2025-04-04", days[int.Parse(page.Find("#step").GetAttribute("value") ?? "", System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.Equal("4 Apr 2025", page.Find("#step").GetAttribute("aria-valuetext"));
        Assert.Equal("/elements?asOf=2025-04-04", page.FindAll(".step")[0].GetAttribute("href"));
        Assert.StartsWith("/elements?asOf=2025-0", page.FindAll(".step")[1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMinerals_AreCountedApart()
    {
        var page = Page<ElementsPage>("/elements?asOf=2024-11-30");

        Assert.Contains("3 acts in force", page.Markup, StringComparison.Ordinal);
        Assert.Contains("They never enter the seventeen", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/elements?asOf=yesterday", "asOf=yesterday")]
    [InlineData("/elements?day=1", "day=1")]
    public void BadParts_AreNamed(string address, string part) =>
        Assert.Contains(part, Page<ElementsPage>(address).Find("[data-notice=problems]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Element_HasUsesCodesAndItsLevelByDate()
    {
        var page = Element("Dy", "/elements/Dy");

        Assert.Contains("Dysprosium", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Magnet additive", page.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("possibly", page.Find("[data-state]").TextContent, StringComparison.Ordinal);
        var levels = page.FindAll("[data-table=levels] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains(levels, l => l.Contains("4 Apr 2025", StringComparison.Ordinal) && l.Contains("Export licence", StringComparison.Ordinal));
        Assert.Contains(levels, l => l.Contains("9 Oct 2025", StringComparison.Ordinal) && l.Contains("Licence with reach outside China", StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("[data-table=codes] tbody tr"));
    }

    [Fact]
    public void Element_Unknown_OffersTheSeventeen() =>
        Assert.Equal(17, Element("Xx", "/elements/Xx").FindAll("a.element").Count);

    private IRenderedComponent<T> Page<T>(string address)
        where T : IComponent
    {
        Open(address);
        return Render<T>();
    }

    private IRenderedComponent<ElementPage> Element(string symbol, string address)
    {
        Open(address);
        return Render<ElementPage>(p => p.Add(e => e.Symbol, symbol));
    }

    private void Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
    }
}
