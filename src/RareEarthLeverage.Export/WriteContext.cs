using RareEarthLeverage.Charts;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export;

/// <summary>What a file has to know beside the figure.</summary>
public sealed record WriteContext
{
    /// <summary>Stands for the address of the site where none is known; it leads nowhere.</summary>
    public static readonly Uri NoSite = new("https://site.invalid/");

    /// <summary>What the figure shows.</summary>
    public required FigureRequest Request { get; init; }

    /// <summary>Name of the chart in addresses.</summary>
    public required string ChartId { get; init; }

    /// <summary>Address of the site, http or https, ending with a slash; links in files begin with it.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The permanent address of the figure on the site, beginning with a slash.</summary>
    public required string Page { get; init; }

    /// <summary>Command that turns SVG into PNG; null looks for <c>rsvg-convert</c> on the PATH.</summary>
    public string? Rasterizer { get; init; }

    /// <summary>Ends the writing when nobody waits for the file any longer.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The permanent address of the figure.</summary>
    public string Link => Absolute(Page) ?? BaseAddress.AbsoluteUri;

    /// <summary>The address of the site without http, as it is printed.</summary>
    public string Site => BaseAddress.Authority + BaseAddress.AbsolutePath.TrimEnd('/');

    /// <summary>The context of a figure.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="request">What it shows.</param>
    /// <param name="revision">Data revision that it was drawn from.</param>
    /// <param name="baseAddress">Address of the site.</param>
    public static WriteContext Of(IChart chart, FigureRequest request, int revision, Uri baseAddress) =>
        new() { Request = request, ChartId = chart.Id, BaseAddress = baseAddress, Page = PermanentLink.Of(chart, request, revision) };

    /// <summary>An address of the site or of the web as a file has to have it; null when it is neither.</summary>
    public string? Absolute(string? link) => WebLink.Absolute(BaseAddress, link);

    /// <summary>The page of an event.</summary>
    public string? OfEvent(string? eventId) => eventId is null ? null : Absolute("/events/" + Uri.EscapeDataString(PlainText.Clean(eventId)));
}
