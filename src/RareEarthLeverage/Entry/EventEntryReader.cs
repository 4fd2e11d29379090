using System.Globalization;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Entry;

/// <summary>Reads typed events. Only whether each field can be read; <see cref="PolicyEventRules"/> says whether it is right.</summary>
public static class EventEntryReader
{
    /// <summary>Reads an entry as an event of a version.</summary>
    public static EntryReading<PolicyEvent> Read(EventEntry entry, int version)
    {
        var values = new EntryValues();
        var row = new PolicyEvent
        {
            Id = entry.Id,
            Date = values.Day("date", entry.Date),
            DatePrecision = values.Word<DatePrecision>("datePrecision", entry.DatePrecision),
            EffectiveDate = values.DayOrNothing("effectiveDate", entry.EffectiveDate),
            EndDate = values.DayOrNothing("endDate", entry.EndDate),
            EndIsScheduled = values.Flag("endIsScheduled", entry.EndIsScheduled),
            Track = values.Choice("track", entry.Track, EventTracks.All, t => t.Id),
            Direction = values.Word<Direction>("direction", entry.Direction),
            Instrument = values.Word<Instrument>("instrument", entry.Instrument),
            LegalForm = values.WordOrNothing<LegalForm>("legalForm", entry.LegalForm),
            MineralScope = values.WordOrNothing<MineralScope>("mineralScope", entry.MineralScope),
            Seed = values.Flag("seed", entry.Seed),
            Title = entry.Title,
            Label = entry.Label,
            Weight = values.Whole("weight", entry.Weight),
            Summary = entry.Summary,
            Issuer = EntryValues.OrNull(entry.Issuer),
            Reference = EntryValues.OrNull(entry.Reference),
            Targets = [.. entry.Targets],
            Elements = [.. entry.Elements],
            ScopeNote = EntryValues.OrNull(entry.ScopeNote),
            ActsOn = [.. entry.ActsOn.Select((link, i) => new EventLink(link.Id, values.Word<LinkKind>(Path("acts_on", i, "how"), link.How)))],
            StatedTriggers = [.. entry.StatedTriggers.Select((claim, i) => Read(values, claim, i))],
            Sources = [.. entry.Sources.Select((source, i) => Read(values, source, i))],
            Confidence = values.Word<Confidence>("confidence", entry.Confidence),
            Notes = entry.Notes,
            Company = EntryValues.OrNull(entry.Company),
            Country = EntryValues.OrNull(entry.Country),
            Version = version,
        };
        return new(values.Problems.Count == 0 ? row : null, values.Problems);
    }

    private static TriggerClaim Read(EntryValues values, ClaimEntry claim, int i) =>
        new(
            claim.Id,
            claim.Claim,
            values.Whole(Path("stated_triggers", i, "source"), claim.Source),
            values.WholeOrNothing(Path("stated_triggers", i, "lagDays"), claim.LagDays));

    private static Citation Read(EntryValues values, SourceEntry source, int i) =>
        new()
        {
            Title = source.Title,
            Publisher = source.Publisher,
            Via = EntryValues.OrNull(source.Via),
            Url = EntryValues.OrNull(source.Url),
            Published = EntryValues.OrNull(source.Published),
            Tier = values.Word<SourceTier>(Path("sources", i, "tier"), source.Tier),
            SecondHand = values.Flag(Path("sources", i, "access"), source.Access, SourceEntry.SecondHand, ""),
            Supports = source.Supports,
        };

    private static string Path(string list, int i, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}[{i}].{field}");
}
