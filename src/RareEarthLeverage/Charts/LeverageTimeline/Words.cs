using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What is written round the lanes, wrapped to the width.</summary>
internal sealed class Words
{
    public Words(TimelinePlan plan, Caption caption, bool hasClusters)
    {
        var sizes = plan.Sizes;
        var width = plan.Request.WidthPx - 2 * sizes.Margin;
        Title = TextBlock.Of(caption.Title, sizes.Title, true, Ink.Text, width, sizes.Narrow ? 3 : 2);
        Subtitle = TextBlock.Of(caption.Subtitle, sizes.Text, false, Ink.Muted, width, sizes.Narrow ? 4 : 2);
        Filters = TextBlock.Of(caption.Filters, sizes.Text, false, Ink.Text, width, 3);
        Coverage = TextBlock.Of(caption.Coverage, sizes.Small, false, Ink.Faint, width, sizes.Narrow ? 12 : 3);
        Sources = TextBlock.Of(caption.Sources, sizes.Small, false, Ink.Faint, width, sizes.Narrow ? 8 : 3);
        var gutter = sizes.Narrow ? width : plan.Time.LeftPx - sizes.Margin - sizes.Text;
        GrowthName = TextBlock.Of("Year on year", sizes.Text, true, Ink.Text, gutter, 2);
        GrowthSeries = TextBlock.Of(plan.Series.Title, sizes.Small, false, Ink.Muted, gutter - (sizes.Narrow ? 0 : sizes.Small * 3), sizes.Narrow ? 2 : 6);
        LegendLines = new Legend(plan, hasClusters).Lines(sizes.Margin, width);
    }

    public TextBlock Title { get; }

    public TextBlock Subtitle { get; }

    public TextBlock Filters { get; }

    public TextBlock Coverage { get; }

    public TextBlock Sources { get; }

    public TextBlock GrowthName { get; }

    public TextBlock GrowthSeries { get; }

    /// <summary>Explanation of the marks; each line stands on a baseline of 0.</summary>
    public IReadOnlyList<IReadOnlyList<Mark>> LegendLines { get; }
}
