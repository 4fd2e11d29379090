using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Figures;

/// <summary>All figures at a glance.</summary>
public sealed partial class ChartsPage(TimeProvider time)
{
    private DateOnly Today => time.Today();

    private FigureRequest Thumbnail => new() { AsOf = Today, WidthPx = 640, HeightPx = 400 };
}
