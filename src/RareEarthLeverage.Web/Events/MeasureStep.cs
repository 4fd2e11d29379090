using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>An act in the history of a measure.</summary>
/// <param name="Event">The act.</param>
/// <param name="ActsOn">What it does to earlier acts of the same history.</param>
internal sealed record MeasureStep(PolicyEvent Event, IReadOnlyList<(LinkKind How, PolicyEvent Earlier)> ActsOn);
