namespace RareEarthLeverage.Reference;

/// <summary>The customary groups of rare earths; which element belongs where differs between sources.</summary>
public enum ElementGroup
{
    Light,
    Medium,
    Heavy,
}
