using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>Controls of other critical minerals (gallium, germanium, graphite and so on): counted by act and apart from the
/// seventeen elements.</summary>
/// <param name="InForce">The acts in force, by date then id; those carried on by a list that took their place included.</param>
/// <param name="Open">The acts whose state is not recorded, by date then id.</param>
public sealed record OtherMineralControls(IReadOnlyList<PolicyEvent> InForce, IReadOnlyList<PolicyEvent> Open);
