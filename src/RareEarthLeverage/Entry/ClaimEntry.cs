using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A stated trigger, as typed.</summary>
public sealed class ClaimEntry
{
    public string Id { get; set; } = "";
    public string Claim { get; set; } = "";

    /// <summary>Which of the row's sources, counted from 0.</summary>
    public string Source { get; set; } = "";

    public string LagDays { get; set; } = "";

    internal static ClaimEntry Of(TriggerClaim claim) =>
        new()
        {
            Id = claim.TriggerId,
            Claim = claim.Claim,
            Source = claim.SourceIndex.ToString(CultureInfo.InvariantCulture),
            LagDays = claim.LagDays?.ToString(CultureInfo.InvariantCulture) ?? "",
        };
}
