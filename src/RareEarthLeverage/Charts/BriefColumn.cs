namespace RareEarthLeverage.Charts;

/// <summary>A column for which a page or a slide has room.</summary>
/// <param name="Index">Its place among all columns.</param>
/// <param name="Link">Place of the column with its address; null when it has none of its own.</param>
/// <param name="NamesEvent">True for the one whose words lead to the event of the row.</param>
public readonly record struct BriefColumn(int Index, int? Link, bool NamesEvent);
