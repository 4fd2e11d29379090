namespace RareEarthLeverage.Reference;

/// <summary>A stage of the chain from mine to magnet, or what stands beside it.</summary>
public enum ChokepointStage
{
    Mining,
    SeparationRefining,
    MetalMaking,
    MagnetMaking,
    Reserves,
    ImportDependence,
}
