namespace RareEarthLeverage.Reference;

/// <summary>How far the data carries a statement of a founding document.</summary>
public enum SeedFactStatus
{
    Found,
    Partly,
    NotInData,
}
