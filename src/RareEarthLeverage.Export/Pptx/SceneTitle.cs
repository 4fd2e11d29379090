using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Finds the title among the marks of a scene, so that a slide can carry it as its own title in the same place.</summary>
internal static class SceneTitle
{
    /// <summary>The lines of the title, first line first; empty when the scene does not print it.</summary>
    public static IReadOnlyList<TextMark> Find(Scene scene)
    {
        var texts = scene.Flat().OfType<TextMark>().ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var lines = new List<TextMark>();
            var read = "";
            for (var j = i; j < texts.Count && texts[j].SizePx == texts[i].SizePx && texts[j].Bold == texts[i].Bold; j++)
            {
                var longer = read.Length == 0 ? texts[j].Text : read + " " + texts[j].Text;
                if (longer.Length == 0 || !scene.Title.StartsWith(longer.TrimEnd('…'), StringComparison.Ordinal))
                {
                    break;
                }

                read = longer;
                lines.Add(texts[j]);
            }

            // A short word of the title may stand elsewhere too; the title itself is whole, or cut with an ellipsis.
            if (read == scene.Title || (read.Length > 1 && read.EndsWith('…')))
            {
                return lines;
            }
        }

        return [];
    }
}
