using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Painting;

/// <summary>Where a scene stands on a slide or page: as large as it fits, in the middle.</summary>
/// <param name="Scale">Pixels of the page for a pixel of the scene.</param>
/// <param name="Left">Left edge of the scene.</param>
/// <param name="Top">Upper edge of the scene.</param>
internal readonly record struct ScenePlace(double Scale, double Left, double Top)
{
    /// <summary>Puts a scene into an area.</summary>
    public static ScenePlace In(Scene scene, SceneBox area)
    {
        var scale = Math.Min(area.Width / scene.WidthPx, area.Height / scene.HeightPx);
        return new(scale, area.X + (area.Width - scene.WidthPx * scale) / 2, area.Y + (area.Height - scene.HeightPx * scale) / 2);
    }

    public double Length(double px) => px * Scale;

    public ScenePoint Of(ScenePoint point) => new(Left + point.X * Scale, Top + point.Y * Scale);

    public SceneBox Of(SceneBox box) => new(Left + box.X * Scale, Top + box.Y * Scale, box.Width * Scale, box.Height * Scale);
}
