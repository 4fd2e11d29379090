using System.Text.RegularExpressions;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>What a pasted text is, when a row begins with it.</summary>
public static partial class Beginning
{
    /// <summary>Puts an address into the first source, an announcement number into the reference, anything else into the title.</summary>
    /// <returns>The field that took it.</returns>
    public static string Take(EventEntry entry, string pasted)
    {
        var text = pasted.Trim();
        var path = WebAddress.IsValid(text) ? EntryPaths.In("sources", 0, "url") : Number().IsMatch(text) && text.Length < 60 ? "reference" : "title";
        EntryPaths.Set(entry, path, text);
        return path;
    }

    [GeneratedRegex(@"\bNos?\.?\s*\d|第\s*\d+\s*号", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
