using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export;

/// <summary>A figure of a briefing. It is drawn by the writer, because each format has a size of its own.</summary>
/// <param name="Request">What it shows.</param>
/// <param name="Note">What the author says to it; may be empty.</param>
/// <param name="Draw">Draws it.</param>
/// <param name="Context">What a file has to know beside it.</param>
public sealed record BriefingItem(FigureRequest Request, string Note, Func<FigureRequest, Figure> Draw, Func<FigureRequest, WriteContext> Context);
