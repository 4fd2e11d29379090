namespace RareEarthLeverage.Timeline.Commitments;

/// <summary>Whether a diversification row counts as a commitment.</summary>
public enum CommitmentStanding
{
    /// <summary>Money, offtake, a price floor, a stock, a plant or an alliance for supply outside China.</summary>
    Counted,

    /// <summary>The row records that it was given up: its expected date reads "cancelled".</summary>
    GivenUp,

    /// <summary>A law, talks, a report or another step that commits nothing by itself.</summary>
    NoCommitment,

    /// <summary>Of low confidence.</summary>
    LowConfidence,
}
