using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>An act with the level that it gives, and why.</summary>
/// <param name="Act">The act.</param>
/// <param name="Level">Level of the elements it covers; none when it changes no element.</param>
/// <param name="Elements">Symbols of the elements it covers, by atomic number; empty when it changes none.</param>
/// <param name="IsOtherMinerals">True when it counts as a control of other critical minerals.</param>
/// <param name="Reason">The reason of the rule or of the exception.</param>
public sealed record CodedAct(PolicyEvent Act, ControlLevel Level, IReadOnlyList<string> Elements, bool IsOtherMinerals, string Reason);
