using System.Net;
using System.Text.RegularExpressions;
using Bunit;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Figures;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Figures;

public sealed class ExportMenuTests : PageContext
{
    private static readonly LeverageTimelineChart Chart = new();

    private IRenderedComponent<ExportMenu> Menu(FigureRequest request) =>
        Render<ExportMenu>(p => p.Add(m => m.Chart, Chart).Add(m => m.Request, request).Add(m => m.Dataset, ShippedData.Dataset));

    private static FigureRequest Request => new() { AsOf = new(2026, 11, 21), Preset = "april-2025", Selected = "cn-2025-04-04-announcement-18", WidthPx = 800, Theme = Theme.Dark };

    [Fact]
    public void Formats_AllOfThem_AreOfferedWithAWord()
    {
        Assert.Equal(FigureWriters.All.Select(w => w.Extension).Order(), ExportFormat.All.Select(f => f.Extension).Distinct().Order());
        Assert.Equal(Enum.GetValues<PictureScale>().Cast<PictureScale?>(), ExportFormat.All.Where(f => f.Extension == "png").Select(f => f.Scale));
        Assert.All(ExportFormat.All, f => Assert.NotEmpty(f.What));
        Assert.Equal(ExportFormat.All.Count, Menu(Request).FindAll("button[data-extension]").Count);
    }

    [Fact]
    public void Form_WithoutJavaScript_AsksForWhatThePageShows()
    {
        var menu = Menu(Request);
        Assert.Equal("get", menu.Find("form").GetAttribute("method"));
        // Size and colours are for the reader to choose here; the page's own are left out.
        Assert.Equal([("preset", "april-2025"), ("sel", "cn-2025-04-04-announcement-18")], menu.FindAll("input[type=hidden]").Select(i => (i.GetAttribute("name"), i.GetAttribute("value"))));
        Assert.Equal(FigureSizes.All.Select(s => s.Id).Prepend(""), menu.FindAll("select[name=size] option").Select(o => o.GetAttribute("value")));
        Assert.Equal("/figures/leverage-timeline.pptx", menu.Find("button[data-extension=pptx]").GetAttribute("formaction"));
        Assert.Single(menu.FindAll("input[name=labels]"));
    }

    [Fact]
    public void Texts_NameRevisionDayAndPermanentLink()
    {
        var menu = Menu(Request);
        var link = "http://localhost/timeline?preset=april-2025&sel=cn-2025-04-04-announcement-18&asOf=2026-11-21&rev=1";
        Assert.All(["citation", "bibtex"], t => Assert.Contains(link, menu.Find($"[data-text={t}]").TextContent, StringComparison.Ordinal));
        Assert.Contains("data revision 1", menu.Find("[data-text=citation]").TextContent, StringComparison.Ordinal);
        Assert.Contains("asOf=2026-11-21&amp;rev=1", menu.Find("[data-text=frozen]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("rev=", menu.Find("[data-text=live]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_CarriesWhatTheFigureShows_WithoutRevisionAndToday()
    {
        var button = Menu(Request).Find("[data-add-briefing]");
        Assert.Equal(("leverage-timeline", "preset=april-2025&sel=cn-2025-04-04-announcement-18", "1", "2026-11-21"), (button.GetAttribute("data-chart"), button.GetAttribute("data-query"), button.GetAttribute("data-revision"), button.GetAttribute("data-today")));
    }

    [Fact]
    public void BibTex_SignsOfTex_AreEscaped()
    {
        var caption = new Caption { Title = "100% of $5 & _more_ {x} \\ ~ ^ #1", Subtitle = "s", Filters = "", Sources = "", Method = "", Coverage = "", AsOf = new(2026, 11, 21), Revision = 7 };
        var entry = FigureCitation.BibTex(Chart, caption, "https://example.org/timeline?rev=7", new(2026, 11, 22));
        Assert.Contains(@"title        = {100\% of \$5 \& \_more\_ \{x\} \textbackslash{} \textasciitilde{} \textasciicircum{} \#1},", entry, StringComparison.Ordinal);
        Assert.StartsWith("@misc{leverage-timeline-r7-2026-11-21,", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }
}
