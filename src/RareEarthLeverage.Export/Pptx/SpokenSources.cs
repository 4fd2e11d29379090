using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Sources as the speaker's notes list them, addresses written out.</summary>
internal static class SpokenSources
{
    /// <summary>One line that names the row, then one for each source; nothing for a row without sources.</summary>
    public static IEnumerable<string> Of(BriefRow row)
    {
        if (row.Sources.Count > 0)
        {
            yield return string.Join(" · ", row.Cells.Take(2).Select(c => c.Text).Where(t => t.Length > 0));
        }

        foreach (var source in row.Sources)
        {
            yield return source.Link is null ? source.Text : $"{source.Text} {source.Link}";
        }
    }
}
