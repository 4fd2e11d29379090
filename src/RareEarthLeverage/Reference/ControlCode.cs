using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Reference;

/// <summary>A Chinese export control code.</summary>
/// <param name="Code">The code as printed.</param>
/// <param name="Element">Symbol; null when it covers technology or several elements.</param>
/// <param name="Act">The act that set it.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="ReferenceCustomsNumbers">Customs numbers named beside it.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Note">Doubts; may be empty.</param>
public sealed record ControlCode(
    string Code,
    string? Element,
    string Act,
    string Scope,
    IReadOnlyList<string> ReferenceCustomsNumbers,
    Citation Source,
    string Note);
