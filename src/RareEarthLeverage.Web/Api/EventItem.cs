using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>An event as the API gives it: the fields of the data dictionary in its order, and the status on the day asked
/// for.</summary>
internal record EventItem
{
    public required string Id { get; init; }
    public required DateOnly Date { get; init; }
    public required string DatePrecision { get; init; }
    public required DateOnly? EffectiveDate { get; init; }
    public required DateOnly? EndDate { get; init; }
    public required bool EndIsScheduled { get; init; }
    public required string Track { get; init; }
    public required string Direction { get; init; }
    public required string Instrument { get; init; }
    public required string? LegalForm { get; init; }
    public required string? MineralScope { get; init; }
    public required bool Seed { get; init; }
    public required string Title { get; init; }
    public required string Label { get; init; }
    public required int Weight { get; init; }
    public required string Summary { get; init; }
    public required string? Issuer { get; init; }
    public required string? Reference { get; init; }
    public required IReadOnlyList<string> Targets { get; init; }
    public required IReadOnlyList<string> Elements { get; init; }
    public required string? ScopeNote { get; init; }
    public required IReadOnlyList<LinkItem> ActsOn { get; init; }
    public required IReadOnlyList<ClaimItem> StatedTriggers { get; init; }
    public required IReadOnlyList<SourceItem> Sources { get; init; }
    public required string Confidence { get; init; }
    public required string Notes { get; init; }
    public required string? Company { get; init; }
    public required string? Country { get; init; }
    public required int Version { get; init; }

    /// <summary>Null when it had not been announced on the day asked for.</summary>
    public required string? Status { get; init; }

    public static EventItem Of(PolicyEvent e, StatusOnDate? status) =>
        new()
        {
            Id = e.Id,
            Date = e.Date,
            DatePrecision = Vocabulary.Word(e.DatePrecision),
            EffectiveDate = e.EffectiveDate,
            EndDate = e.EndDate,
            EndIsScheduled = e.EndIsScheduled,
            Track = e.Track.Id,
            Direction = Vocabulary.Word(e.Direction),
            Instrument = Vocabulary.Word(e.Instrument),
            LegalForm = e.LegalForm is { } form ? Vocabulary.Word(form) : null,
            MineralScope = e.MineralScope is { } scope ? Vocabulary.Word(scope) : null,
            Seed = e.Seed,
            Title = e.Title,
            Label = e.Label,
            Weight = e.Weight,
            Summary = e.Summary,
            Issuer = e.Issuer,
            Reference = e.Reference,
            Targets = e.Targets,
            Elements = e.Elements,
            ScopeNote = e.ScopeNote,
            ActsOn = [.. e.ActsOn.Select(l => new LinkItem(l.EventId, Vocabulary.Word(l.How)))],
            StatedTriggers = [.. e.StatedTriggers.Select(c => new ClaimItem(c.TriggerId, c.Claim, c.SourceIndex, c.LagDays))],
            Sources = [.. e.Sources.Select(SourceItem.Of)],
            Confidence = Vocabulary.Word(e.Confidence),
            Notes = e.Notes,
            Company = e.Company,
            Country = e.Country,
            Version = e.Version,
            Status = status is null ? null : Vocabulary.Word(status.Status),
        };
}
