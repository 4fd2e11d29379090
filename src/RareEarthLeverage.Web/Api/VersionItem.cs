using System.Text.Json;

namespace RareEarthLeverage.Web.Api;

/// <summary>An event at a version; 0 where the version that somebody started from is not known.</summary>
internal sealed record VersionItem(int Version, JsonElement Event);
