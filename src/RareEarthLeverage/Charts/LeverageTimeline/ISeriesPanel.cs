using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What stands under the lanes, on the same axis of time.</summary>
internal interface ISeriesPanel
{
    /// <summary>Lines behind the figures.</summary>
    IEnumerable<Mark> Grid();

    /// <summary>The line of zero.</summary>
    IEnumerable<Mark> Zero();

    /// <summary>The figures with their labels, and the words of gaps.</summary>
    IEnumerable<Mark> Bars();

    /// <summary>The names of the scale; asked for after the figures.</summary>
    IEnumerable<Mark> Scale();
}
