namespace RareEarthLeverage.Timeline.Tracks;

/// <summary>A track of events.</summary>
/// <param name="Id">The word in the data.</param>
/// <param name="Label">The name on screen.</param>
/// <param name="Role">Its part when acts and triggers are lined up.</param>
public sealed record EventTrack(string Id, string Label, TrackRole Role);
