using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A track as its id. An id that is not listed is an error.</summary>
internal sealed class TrackConverter() : ValueConverter<EventTrack, string>(track => track.Id, id => Read(id))
{
    private static EventTrack Read(string id) =>
        EventTracks.Find(id)
        ?? throw new InvalidDataException(
            $"The database has \"{id}\" for a track, which takes one of: {string.Join(", ", EventTracks.All.Select(t => t.Id))}");
}
