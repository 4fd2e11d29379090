using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What is written round the lanes, wrapped to the width.</summary>
internal sealed class Words
{
    public Words(TimelinePlan plan, Caption caption, bool hasClusters)
    {
        var sizes = plan.Sizes;
        var width = plan.Request.WidthPx - 2 * sizes.Margin;
        Title = TextBlock.Of(caption.Title, sizes.Title, true, Ink.Text, width, plan.Request.HeightPx < 400 ? 1 : sizes.Narrow ? 3 : 2);
        Subtitle = TextBlock.Of(caption.Subtitle, sizes.Text, false, Ink.Muted, width, sizes.Narrow ? 4 : 2);
        Filters = TextBlock.Of(caption.Filters, sizes.Text, false, Ink.Text, width, 3);
        Coverage = TextBlock.Of(caption.Coverage, sizes.Small, false, Ink.Faint, width, sizes.Narrow ? 12 : 3);
        Sources = TextBlock.Of(caption.Sources, sizes.Small, false, Ink.Faint, width, sizes.Narrow ? 8 : 3);
        Growth = TextBlock.Of(plan.Intensity is not null ? IntensityPanel.Name : plan.Figures?.Heading ?? $"{plan.Series.Title}: growth on the year before", sizes.Text, true, Ink.Text, plan.Request.WidthPx - sizes.Margin - plan.Time.LeftPx, sizes.Narrow ? 3 : 2);
        LegendLines = new Legend(plan, hasClusters).Lines(sizes.Margin, width);
    }

    public TextBlock Title { get; }

    public TextBlock Subtitle { get; }

    public TextBlock Filters { get; }

    public TextBlock Coverage { get; }

    public TextBlock Sources { get; }

    /// <summary>Name of the growth bars.</summary>
    public TextBlock Growth { get; }

    /// <summary>Explanation of the marks; each line stands on a baseline of 0.</summary>
    public IReadOnlyList<IReadOnlyList<Mark>> LegendLines { get; }
}
