using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Web.Figures;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>What has been lined up already, shared by all readers: chance costs some thousand shifts, and everybody looks at
/// the same few views.</summary>
public sealed class LinedUp
{
    private readonly RecentlyUsed<(string Query, int Revision), Lines> _lines = new(32);
    private readonly RecentlyUsed<(string Query, int Revision), Sensitivity> _sensitivity = new(32);

    /// <summary>Moves, triggers, rates and shipments of a request.</summary>
    public Lines Of(Dataset dataset, AlignmentRequest request) =>
        _lines.GetOrMake(
            Key(dataset, request),
            _ =>
            {
                var timeline = TimelineAlignment.Align(dataset, request.Options);
                return new(timeline, ChanceBaseline.Of(dataset, request.Options, request.Shifts, request.Seed), ShipmentResponse.Of(dataset, timeline));
            });

    /// <summary>The rates for every window and basis, and for each period.</summary>
    public Sensitivity SensitivityOf(Dataset dataset, AlignmentRequest request) =>
        _sensitivity.GetOrMake(
            Key(dataset, request),
            _ => new(
                ChanceBaseline.Grid(dataset, request.Options, request.Shifts, request.Seed),
                ChanceBaseline.Periods(dataset, request.Options, request.Shifts, request.Seed)));

    private static (string Query, int Revision) Key(Dataset dataset, AlignmentRequest request) =>
        // With a day that nothing equals, so that the as-of day, and with it the end of the period, is always in the key.
        ((request with { Direction = null }).Query(DateOnly.MinValue), dataset.Revision);
}
