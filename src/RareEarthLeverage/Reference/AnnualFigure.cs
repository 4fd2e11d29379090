using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Reference;

/// <summary>One source's yearly total, quota or share.</summary>
/// <param name="SeriesId">Yearly series.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Value">In <paramref name="Unit"/>; null when the figure was not published.</param>
/// <param name="Unit">As in the file: t, t REO, usd or %.</param>
/// <param name="SourceTitle">Title of the source.</param>
/// <param name="Publisher">Publisher of the source.</param>
/// <param name="SourceUrl">Address of the source.</param>
/// <param name="Note">Doubts; may be empty.</param>
/// <param name="Tier">What kind of publication the source is.</param>
public sealed record AnnualFigure(
    string SeriesId,
    int Year,
    decimal? Value,
    string Unit,
    string SourceTitle,
    string Publisher,
    string SourceUrl,
    string Note,
    SourceTier Tier);
