using System.Text.Json;
using System.Text.Json.Serialization;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>A track as its id: a new label on screen is no change of a row.</summary>
internal sealed class TrackJsonConverter : JsonConverter<EventTrack>
{
    public override EventTrack Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rows are written for their hash and never read back");

    public override void Write(Utf8JsonWriter writer, EventTrack value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
