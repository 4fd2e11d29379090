using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Growth;

/// <summary>One published figure for one month of one series from one source. A later revision is a further observation.
/// At least one of <see cref="Value"/> and <see cref="ReportedYoyPercent"/> is known.</summary>
public sealed class TradeObservation
{
    /// <summary>Id of the series, one of <see cref="SeriesCatalog"/>.</summary>
    public required string SeriesId { get; init; }

    /// <summary>The month; in a cumulative series the last month of the period that begins in January.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>The figure in <see cref="Unit"/>; null when the source gave only a growth rate.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Unit of <see cref="Value"/>.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>How to read <see cref="Value"/>; null when there is none.</summary>
    public required Qualifier? Qualifier { get; init; }

    /// <summary>Growth on the same month a year before in per cent, as this source reported it; null when it did not.</summary>
    public required decimal? ReportedYoyPercent { get; init; }

    /// <summary>How to read <see cref="ReportedYoyPercent"/>.</summary>
    public required Qualifier? YoyQualifier { get; init; }

    /// <summary>Title of the source.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>Publisher of the source.</summary>
    public required string Publisher { get; init; }

    /// <summary>Address of the source; null for a document named by author and date.</summary>
    public required string? SourceUrl { get; init; }

    /// <summary>Date of publication as a full or partial ISO date; null when not known.</summary>
    public required string? Published { get; init; }

    /// <summary>How the figure came about, and doubts; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>What kind of publication the source is.</summary>
    public required SourceTier Tier { get; init; }

    /// <summary>True for the one observation of a month that figures use; false for those set aside.</summary>
    public required bool Preferred { get; init; }

    /// <summary>True when the figure was computed from other reported figures and is not evidence of its own.</summary>
    public bool IsDerived => Note.StartsWith("DERIVED", StringComparison.Ordinal);

    /// <summary>True when the value was worked back from a growth rate, so that growth recomputed from it would only repeat
    /// that rate.</summary>
    public bool RestsOnGrowth => Note.Contains("do not use to verify", StringComparison.OrdinalIgnoreCase);
}
