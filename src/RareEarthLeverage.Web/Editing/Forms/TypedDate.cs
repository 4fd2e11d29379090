using System.Globalization;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Dates as people type them.</summary>
public static class TypedDate
{
    private static readonly (string Form, string Iso)[] Forms =
    [
        ("d MMM yyyy", "yyyy-MM-dd"), ("d MMMM yyyy", "yyyy-MM-dd"), ("MMM d, yyyy", "yyyy-MM-dd"), ("MMMM d, yyyy", "yyyy-MM-dd"),
        ("yyyy-M-d", "yyyy-MM-dd"), ("yyyy年M月d日", "yyyy-MM-dd"), ("MMM yyyy", "yyyy-MM"), ("MMMM yyyy", "yyyy-MM"), ("yyyy年M月", "yyyy-MM"),
    ];

    /// <summary>The ISO form (2025, 2025-04, 2025-04-04) of a date that can be read in one way only; anything else as it was typed,
    /// without blanks at the ends.</summary>
    public static string Normal(string text)
    {
        var trimmed = text.Trim();
        foreach (var (form, iso) in Forms)
        {
            if (DateTime.TryParseExact(trimmed, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date.ToString(iso, CultureInfo.InvariantCulture);
            }
        }

        return trimmed;
    }
}
