namespace RareEarthLeverage.Store;

/// <summary>What the store is doing on the way to the first dataset.</summary>
public enum LoadStage
{
    Starting,
    Migrating,
    Seeding,
    Loading,
    Ready,
    Failed,
}
