using RareEarthLeverage.Reference;

namespace RareEarthLeverage.Charts.Chokepoints;

/// <summary>Stages in words.</summary>
internal static class StageWords
{
    /// <summary>The stages from mine to magnet, then what stands beside them.</summary>
    public static readonly IReadOnlyList<ChokepointStage> All =
    [
        ChokepointStage.Mining,
        ChokepointStage.SeparationRefining,
        ChokepointStage.MetalMaking,
        ChokepointStage.MagnetMaking,
        ChokepointStage.Reserves,
        ChokepointStage.ImportDependence,
    ];

    public static string Of(ChokepointStage stage) =>
        stage switch
        {
            ChokepointStage.Mining => "Mining",
            ChokepointStage.SeparationRefining => "Separation and refining",
            ChokepointStage.MetalMaking => "Metal making",
            ChokepointStage.MagnetMaking => "Magnet making",
            ChokepointStage.Reserves => "Reserves in the ground",
            ChokepointStage.ImportDependence => "Import dependence of others",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage"),
        };
}
