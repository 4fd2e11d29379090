using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment;

/// <summary>What is lined up and how (docs/method.md, section 3).</summary>
public sealed record AlignmentOptions
{
    /// <summary>Windows offered on screen, in days.</summary>
    public static readonly IReadOnlyList<int> Windows = [7, 14, 30, 60, 90, 180];

    /// <summary>First day of the record of US steps: the default start of the period.</summary>
    public static readonly DateOnly RecordStart = new(2018, 1, 1);

    /// <summary>Days before a move in which a trigger is nearby, 1 to 365.</summary>
    public int WindowDays { get; init; } = 30;

    /// <summary>Which date of an act counts.</summary>
    public DateBasis Basis { get; init; } = DateBasis.Announced;

    /// <summary>First day of the period; a move belongs to it when its date does.</summary>
    public DateOnly From { get; init; } = RecordStart;

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Mineral scopes of the acts.</summary>
    public IReadOnlyList<MineralScope> Scope { get; init; } = [MineralScope.RareEarth, MineralScope.Mixed];

    /// <summary>Lowest confidence of acts and triggers.</summary>
    public Confidence Confidence { get; init; } = Confidence.Medium;
}
