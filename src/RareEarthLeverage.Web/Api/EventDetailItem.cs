using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>One event with everything that is tied to it, both ways, after the fields of the list.</summary>
internal sealed record EventDetailItem : EventItem
{
    [SetsRequiredMembers]
    public EventDetailItem(Dataset dataset, PolicyEvent policyEvent, DateOnly asOf, StatusOnDate? status)
        : base(Of(policyEvent, status))
    {
        Revision = dataset.Revision;
        AsOf = asOf;
        StatusDetail = StatusItem.Of(status);
        StatusClaims = [.. (status?.Claims ?? []).Select(e => new StatusClaimItem(e.Id, e.Date, e.Title, Vocabulary.Word(e.Confidence)))];
        ActedOnBy = [.. dataset.ActedOnBy(policyEvent.Id).Select(x => new LinkItem(x.Event.Id, Vocabulary.Word(x.Link.How)))];
        AnsweredBy = [.. dataset.AnsweredBy(policyEvent.Id).Select(x => new ClaimItem(x.Event.Id, x.Claim.Claim, x.Claim.SourceIndex, x.Claim.LagDays))];
    }

    [JsonPropertyOrder(1)]
    public int Revision { get; }

    [JsonPropertyOrder(1)]
    public DateOnly AsOf { get; }

    /// <summary>Since when, until when and through which events; null when it had not been announced.</summary>
    [JsonPropertyOrder(1)]
    public StatusItem? StatusDetail { get; }

    /// <summary>Reported claims of low confidence that would change the status if they were so.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<StatusClaimItem> StatusClaims { get; }

    /// <summary>Later events that act on this one.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<LinkItem> ActedOnBy { get; }

    /// <summary>Events that a source says answered this one; <c>source</c> is an index into their sources.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<ClaimItem> AnsweredBy { get; }
}
