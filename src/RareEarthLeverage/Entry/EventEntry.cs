using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>An event as typed; fields are those of <see cref="PolicyEvent"/>.</summary>
public sealed class EventEntry : RowEntry
{
    public override RowKind Kind => RowKind.Event;

    public string Id { get; set; } = "";
    public string Date { get; set; } = "";
    public string DatePrecision { get; set; } = "";
    public string EffectiveDate { get; set; } = "";
    public string EndDate { get; set; } = "";

    /// <summary><c>true</c> or <c>false</c>; nothing is false.</summary>
    public string EndIsScheduled { get; set; } = "";

    public string Track { get; set; } = "";
    public string Direction { get; set; } = "";
    public string Instrument { get; set; } = "";
    public string LegalForm { get; set; } = "";
    public string MineralScope { get; set; } = "";

    /// <summary><c>true</c> or <c>false</c>; nothing is false.</summary>
    public string Seed { get; set; } = "";

    public string Title { get; set; } = "";
    public string Label { get; set; } = "";
    public string Weight { get; set; } = "";
    public string Summary { get; set; } = "";
    public string Issuer { get; set; } = "";
    public string Reference { get; set; } = "";
    public List<string> Targets { get; init; } = [];
    public List<string> Elements { get; init; } = [];
    public string ScopeNote { get; set; } = "";
    public List<LinkEntry> ActsOn { get; init; } = [];
    public List<ClaimEntry> StatedTriggers { get; init; } = [];
    public List<SourceEntry> Sources { get; init; } = [];
    public string Confidence { get; set; } = "";
    public string Notes { get; set; } = "";
    public string Company { get; set; } = "";
    public string Country { get; set; } = "";

    /// <summary>The entry that reads back as the event.</summary>
    public static EventEntry Of(PolicyEvent e) =>
        new()
        {
            Id = e.Id,
            Date = Texts.Of(e.Date),
            DatePrecision = Vocabulary.Word(e.DatePrecision),
            EffectiveDate = Texts.Of(e.EffectiveDate),
            EndDate = Texts.Of(e.EndDate),
            EndIsScheduled = Texts.Of(e.EndIsScheduled),
            Track = e.Track.Id,
            Direction = Vocabulary.Word(e.Direction),
            Instrument = Vocabulary.Word(e.Instrument),
            LegalForm = Texts.Of(e.LegalForm),
            MineralScope = Texts.Of(e.MineralScope),
            Seed = Texts.Of(e.Seed),
            Title = e.Title,
            Label = e.Label,
            Weight = e.Weight.ToString(CultureInfo.InvariantCulture),
            Summary = e.Summary,
            Issuer = e.Issuer ?? "",
            Reference = e.Reference ?? "",
            Targets = [.. e.Targets],
            Elements = [.. e.Elements],
            ScopeNote = e.ScopeNote ?? "",
            ActsOn = [.. e.ActsOn.Select(l => new LinkEntry { Id = l.EventId, How = Vocabulary.Word(l.How) })],
            StatedTriggers = [.. e.StatedTriggers.Select(ClaimEntry.Of)],
            Sources = [.. e.Sources.Select(SourceEntry.Of)],
            Confidence = Vocabulary.Word(e.Confidence),
            Notes = e.Notes,
            Company = e.Company ?? "",
            Country = e.Country ?? "",
        };
}
