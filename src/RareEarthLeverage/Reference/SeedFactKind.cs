namespace RareEarthLeverage.Reference;

/// <summary>What kind of statement a founding document makes.</summary>
public enum SeedFactKind
{
    Event,
    Figure,
    Link,
    Concept,
    Limitation,
}
