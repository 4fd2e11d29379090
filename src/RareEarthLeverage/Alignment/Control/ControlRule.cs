using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>A line of the coding table: what level an act of one instrument gives.</summary>
/// <param name="Instrument">The instrument of the act.</param>
/// <param name="Scope">The mineral scope of the act.</param>
/// <param name="Listed">Level of the elements that the act lists.</param>
/// <param name="Unlisted">Level of all seventeen when the act lists none.</param>
/// <param name="OtherMinerals">True when an act of this kind on other critical minerals is counted as a control of them.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record ControlRule(
    Instrument Instrument,
    MineralScope Scope,
    ControlLevel Listed,
    ControlLevel Unlisted,
    bool OtherMinerals,
    string Reason);
