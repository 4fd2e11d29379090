using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Export;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>Figures that have been drawn already, shared by all circuits and requests, so that a picture is held once and not
/// once for every reader. The key is the canonical query with today's date, because defaults depend on the day.</summary>
public sealed class DrawnFigures(TimeProvider time)
{
    private readonly RecentlyUsed<(string Chart, string Query, int Revision), byte[]> _pictures = new(48);
    private readonly RecentlyUsed<(string Chart, string Query, int Revision), string> _tables = new(24);
    private readonly RecentlyUsed<(string Chart, string Query, int Revision), (Caption Caption, string Empty)> _words = new(128);
    private readonly RecentlyUsed<(string Chart, string Query, int Revision), EventFacets> _facets = new(256);

    /// <summary>How many events each choice of the timeline's filters would show.</summary>
    public EventFacets Facets(IChart chart, FigureRequest request, Dataset dataset)
    {
        var plain = Plain(chart, request) with { Panel = default, SeriesId = null, Pins = [] };
        return _facets.GetOrMake(Key(chart, plain, dataset), _ => LeverageTimelineChart.Facets(plain, dataset));
    }

    /// <summary>The picture as an <c>svg</c> element, ready to stand in a page.</summary>
    public string Svg(IChart chart, FigureRequest request, Dataset dataset) => Encoding.UTF8.GetString(SvgFile(chart, request, dataset));

    /// <summary>The same as a file, ready to be sent. Nobody may write into it.</summary>
    public byte[] SvgFile(IChart chart, FigureRequest request, Dataset dataset) =>
        _pictures.GetOrMake(Key(chart, request, dataset), _ => Write(chart, request, dataset));

    /// <summary>The figure's tables as HTML. They do not depend on size, colours or selection.</summary>
    /// <param name="selectAddress">Address of the page with a selection, up to the id.</param>
    public string TableHtml(IChart chart, FigureRequest request, Dataset dataset, string selectAddress)
    {
        var plain = Plain(chart, request);
        return _tables.GetOrMake(Key(chart, plain, dataset), _ => FigureTableHtml.Of(LeverageTimelineChart.TablesOf(plain, dataset), dataset, selectAddress, SortAddress(chart, plain), plain.Sort));
    }

    /// <summary>The same for a figure whose events lead to their own pages: only the columns that a page has room for.</summary>
    public string BriefTableHtml(IChart chart, FigureRequest request, Dataset dataset)
    {
        var plain = Plain(chart, request);
        return _tables.GetOrMake(Key(chart, plain, dataset), _ => Figures.BriefTableHtml.Of(chart.Draw(plain, dataset)));
    }

    /// <summary>The words round the figure, and what its picture says when nothing is in view.</summary>
    public (Caption Caption, string Empty) Words(IChart chart, FigureRequest request, Dataset dataset)
    {
        var plain = Plain(chart, request);
        return _words.GetOrMake(
            Key(chart, plain, dataset),
            _ =>
            {
                var figure = chart.Draw(plain, dataset);
                return (figure.Caption, figure.Empty);
            });
    }

    private static FigureRequest Plain(IChart chart, FigureRequest request) =>
        FigureAddress.Plain(request) with { Selected = chart.SelectionIsSubject ? request.Selected : null, Labels = default, WindowDays = new FigureRequest { AsOf = request.AsOf }.WindowDays };

    // Address of the page with another order of rows, up to the column.
    private string SortAddress(IChart chart, FigureRequest request)
    {
        var address = FigureAddress.Page(chart, request with { Sort = null }, time.Today());
        return address + (address.Contains('?') ? "&sort=" : "?sort=");
    }

    private static byte[] Write(IChart chart, FigureRequest request, Dataset dataset)
    {
        var writer = FigureWriters.Find("svg") ?? throw new InvalidOperationException("There is no writer of SVG");
        using var target = new MemoryStream();
        writer.Write(chart.Draw(request, dataset), WriteContext.Of(chart, request, dataset.Revision, WriteContext.NoSite), target);
        return target.ToArray();
    }

    private (string Chart, string Query, int Revision) Key(IChart chart, FigureRequest request, Dataset dataset)
    {
        var today = time.Today();
        return (chart.Id, $"{FigureQuery.Write(request, today)}|{today:O}", dataset.Revision);
    }
}
