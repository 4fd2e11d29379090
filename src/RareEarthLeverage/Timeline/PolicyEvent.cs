using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Timeline;

/// <summary>One measure, meeting, project or stoppage. The same type from seed file to screen; fields are those of the
/// data dictionary. An event is announced on <see cref="Date"/>, takes effect on <see cref="EffectiveDate"/> and runs to
/// <see cref="EndDate"/>, both days included.</summary>
public sealed class PolicyEvent
{
    /// <summary>Slug of actor, date and words; unique, never changes.</summary>
    public required string Id { get; init; }

    /// <summary>When announced or occurred, in its own country's calendar; with month or year precision the first day of
    /// that period.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How exactly <see cref="Date"/> is known.</summary>
    public required DatePrecision DatePrecision { get; init; }

    /// <summary>Entry into force, exact to the day; null when not known or when there is none.</summary>
    public required DateOnly? EffectiveDate { get; init; }

    /// <summary>Last day in force, actual or scheduled; null when none is known.</summary>
    public required DateOnly? EndDate { get; init; }

    /// <summary>True when <see cref="EndDate"/> was only planned: its passing does not prove that the measure ended.</summary>
    public required bool EndIsScheduled { get; init; }

    /// <summary>The track it belongs to.</summary>
    public required EventTrack Track { get; init; }

    /// <summary>Which way it pushes.</summary>
    public required Direction Direction { get; init; }

    /// <summary>What kind of step it is.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Legal form on the Chinese tracks; null elsewhere and for drafts, press reports and visits.</summary>
    public required LegalForm? LegalForm { get; init; }

    /// <summary>Minerals covered, on track <c>china-control</c>; null elsewhere.</summary>
    public required MineralScope? MineralScope { get; init; }

    /// <summary>True when the row carries a fact stated in one of the two founding documents.</summary>
    public required bool Seed { get; init; }

    /// <summary>What happened, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>Text beside the mark on the timeline: 1 to 26 characters, unique within a month.</summary>
    public required string Label { get; init; }

    /// <summary>Claim to a printed label when room is short: 5 landmarks to 1 background.</summary>
    public required int Weight { get; init; }

    /// <summary>At most 60 words.</summary>
    public required string Summary { get; init; }

    /// <summary>Who issued it; null when not known.</summary>
    public required string? Issuer { get; init; }

    /// <summary>Official number; null when it has none.</summary>
    public required string? Reference { get; init; }

    /// <summary>ISO 3166 two-letter codes, EU, or all.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Symbols of the rare earths covered; empty when not element-specific.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>What is covered; on diversification rows amount, capacity and expected date.</summary>
    public required string? ScopeNote { get; init; }

    /// <summary>Earlier events that this one acts on.</summary>
    public required IReadOnlyList<EventLink> ActsOn { get; init; }

    /// <summary>Who says that this event answered an earlier one. Several claims may name one trigger.</summary>
    public required IReadOnlyList<TriggerClaim> StatedTriggers { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>How well the sources support the row.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Conflicts between sources, and doubts; empty when there are none.</summary>
    public required string Notes { get; init; }

    /// <summary>Firm concerned, on track <c>downstream</c> only.</summary>
    public string? Company { get; init; }

    /// <summary>Countries concerned as codes with commas, on track <c>downstream</c> only.</summary>
    public string? Country { get; init; }

    /// <summary>Version of the row, raised by one with every edit; 1 as shipped.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The days that <see cref="Date"/> may stand for.</summary>
    public DaySpan Span => DaySpan.Of(Date, DatePrecision);
}
