using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Timeline.Commitments;

/// <summary>A row on track <c>diversification</c> with its amount and whether it counts as a commitment: docs/method.md,
/// section 7.</summary>
/// <param name="Event">The row.</param>
/// <param name="Standing">Whether it counts.</param>
/// <param name="Amount">Its amount as stated.</param>
public sealed record DiversificationCommitment(PolicyEvent Event, CommitmentStanding Standing, StatedAmount Amount)
{
    private const string Cancelled = "expected: cancelled";

    /// <summary>Instruments that commit money, goods or work.</summary>
    public static readonly IReadOnlyList<Instrument> Instruments =
        [Instrument.Investment, Instrument.Offtake, Instrument.PriceFloor, Instrument.Alliance, Instrument.Stockpile, Instrument.Plant];

    /// <summary>All diversification rows, by date then id, those that do not count included.</summary>
    public static IReadOnlyList<DiversificationCommitment> All(Dataset dataset) =>
        [.. dataset.Events.Where(e => e.Track == EventTracks.Diversification).Select(e => new DiversificationCommitment(e, StandingOf(e), StatedAmount.Of(e.ScopeNote)))];

    private static CommitmentStanding StandingOf(PolicyEvent e) =>
        e.Confidence == Confidence.Low ? CommitmentStanding.LowConfidence
        : !Instruments.Contains(e.Instrument) ? CommitmentStanding.NoCommitment
        : e.ScopeNote?.Split(';', StringSplitOptions.TrimEntries).Contains(Cancelled) == true ? CommitmentStanding.GivenUp
        : CommitmentStanding.Counted;
}
