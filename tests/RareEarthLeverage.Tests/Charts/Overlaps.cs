using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Tests.Charts;

/// <summary>Finds words that cover each other or leave the picture, by their boxes.</summary>
internal static class Overlaps
{
    /// <summary>One line for each fault; empty when there is none.</summary>
    public static IReadOnlyList<string> Of(Scene scene)
    {
        var texts = scene.Flat().OfType<TextMark>().Where(t => t.Text.Trim().Length > 0).ToList();
        var faults = texts
            .Where(t => t.Box.X < -1 || t.Box.Right > scene.WidthPx + 1 || t.Box.Y < -1 || t.Box.Bottom > scene.HeightPx + 1)
            .Select(t => $"“{t.Text}” leaves the picture: {t.Box} of {scene.WidthPx} × {scene.HeightPx}")
            .ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                if (texts[i].Box.Overlaps(texts[j].Box))
                {
                    faults.Add($"“{texts[i].Text}” and “{texts[j].Text}” overlap");
                }
            }
        }

        return faults;
    }
}
