using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>A lane of the timeline.</summary>
/// <param name="Id">Name in the picture.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Track">Whose events it shows.</param>
/// <param name="Direction">The only direction it shows; null shows all.</param>
/// <param name="Band">Lanes of one band lie close together.</param>
/// <param name="Accent">Colour of its marks and name.</param>
/// <param name="Soft">Colour of its bars and connectors.</param>
/// <param name="Tint">Colour of its ground.</param>
/// <param name="MostRows">Rows that it may use when the height is free.</param>
internal sealed record Lane(string Id, string Label, EventTrack Track, Direction? Direction, string Band, Ink Accent, Ink Soft, Ink Tint, int MostRows)
{
    /// <summary>Beijing's events that neither tighten nor ease stand on the line between the two.</summary>
    public bool IsLine => Track == EventTracks.ChinaControl && Direction == Timeline.Direction.Neutral;

    /// <summary>True when the lane shows the event.</summary>
    public bool Shows(PolicyEvent e) => e.Track == Track && (Direction is null || Direction == e.Direction);
}
