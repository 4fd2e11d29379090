using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>What is drawn under the lanes on their axis of time: growth of a series, or intensity of control.</summary>
internal interface ITimelinePanel
{
    /// <summary>Lines behind the figures.</summary>
    IEnumerable<Mark> Grid();

    /// <summary>The line of nought.</summary>
    IEnumerable<Mark> Zero();

    /// <summary>The figures; they move with the axis of time.</summary>
    IEnumerable<Mark> Bars();

    /// <summary>The numbers of the scale.</summary>
    IEnumerable<Mark> Scale();
}
