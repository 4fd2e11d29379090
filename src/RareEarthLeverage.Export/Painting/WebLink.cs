namespace RareEarthLeverage.Export.Painting;

/// <summary>Addresses in files: on the site or on the web, nothing else.</summary>
internal static class WebLink
{
    /// <summary>Longest address in characters; spreadsheets refuse a file with a longer one.</summary>
    public const int Longest = 2000;

    /// <summary>The absolute address; null when the link is not one of the site or of the web.</summary>
    public static string? Absolute(Uri baseAddress, string? link)
    {
        if (string.IsNullOrEmpty(link))
        {
            return null;
        }

        var text = PlainText.Clean(link);
        var onSite = text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("/\\", StringComparison.Ordinal);
        var onWeb = text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);
        if ((!onSite && !onWeb)
            || !(onSite ? Uri.TryCreate(baseAddress, text[1..], out var uri) : Uri.TryCreate(text, UriKind.Absolute, out uri))
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        var address = uri.AbsoluteUri;
        return address.Length <= Longest ? address : null;
    }
}
