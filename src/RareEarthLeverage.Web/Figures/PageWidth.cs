namespace RareEarthLeverage.Web.Figures;

/// <summary>How wide a page's figure probably is, before the browser has said so.</summary>
internal static class PageWidth
{
    public const int WidePx = 1392;
    public const int PhonePx = 358;

    /// <summary>A phone says so in its request.</summary>
    public static int Of(HttpContext? context) =>
        context?.Request.Headers.UserAgent.ToString().Contains("Mobi", StringComparison.Ordinal) == true ? PhonePx : WidePx;
}
