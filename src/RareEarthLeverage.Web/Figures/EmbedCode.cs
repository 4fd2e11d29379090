using System.Globalization;
using System.Net;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Figures;

/// <summary>The code that puts a figure into another site.</summary>
internal static class EmbedCode
{
    private const int UsualHeightPx = 800;

    /// <summary>The address of the figure alone.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="request">What it shows.</param>
    /// <param name="frozen">The revision to keep to; null follows the data.</param>
    /// <param name="today">Default of the as-of day.</param>
    public static string Address(IChart chart, FigureRequest request, int? frozen, DateOnly today)
    {
        // No day is "today" to what is frozen.
        var query = FigureQuery.Write(request with { Rev = frozen, Table = null, Scale = default }, frozen is null ? today : DateOnly.MinValue);
        return query.Length == 0 ? $"/embed/{chart.Id}" : $"/embed/{chart.Id}?{query}";
    }

    /// <summary>The code.</summary>
    /// <param name="title">What is read out.</param>
    /// <param name="address">Absolute address of the figure alone.</param>
    /// <param name="request">What it shows.</param>
    public static string Of(string title, string address, FigureRequest request) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"100%\" height=\"{(request.HeightPx ?? UsualHeightPx) + 40}\" loading=\"lazy\" frameborder=\"0\"></iframe>");
}
