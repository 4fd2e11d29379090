using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Store.Editing;

/// <summary>Finds what else is wrong with an event of which some fields cannot be read, so that a person hears of everything at once.
/// The fields that cannot be read are taken for something harmless, and of the rules only those count that do not depend on them.</summary>
internal static class Mending
{
    private static readonly string[] Independent = ["id", "title", "label", "weight", "summary", "targets", "elements", "sources", "stated_triggers.claim"];

    /// <summary>The further breaches; those at fields that cannot be read are left out.</summary>
    public static IEnumerable<RuleBreach> FurtherProblems(EventEntry typed, IReadOnlyCollection<RuleBreach> unreadable)
    {
        var places = unreadable.Select(p => p.Field).ToHashSet(StringComparer.Ordinal);
        var mended = Mended(typed, places);
        return EventEntryReader.Read(mended, 1).Row is { } row
            ? PolicyEventRules.Check(row, _ => null).Where(b => !places.Contains(b.Field) && Array.Exists(Independent, f => b.Field == f || b.Field.StartsWith(f + "[", StringComparison.Ordinal)))
            : [];
    }

    private static EventEntry Mended(EventEntry typed, HashSet<string> places)
    {
        var entry = Merging.Copy(typed);
        if (places.Contains("date") || places.Contains("datePrecision"))
        {
            (entry.Date, entry.DatePrecision) = ("2000-01-01", "day");
        }

        (entry.EffectiveDate, entry.EndDate, entry.EndIsScheduled) = ("", "", "false");
        (entry.LegalForm, entry.MineralScope, entry.Confidence) = ("", "", "low");
        entry.Seed = entry.Seed == "true" ? "true" : "false";
        entry.Track = places.Contains("track") ? EventTracks.Diplomacy.Id : entry.Track;
        entry.Direction = places.Contains("direction") ? "neutral" : entry.Direction;
        entry.Instrument = places.Contains("instrument") ? "other" : entry.Instrument;
        entry.Weight = places.Contains("weight") ? entry.Seed == "true" ? "5" : "3" : entry.Weight;
        foreach (var link in entry.ActsOn)
        {
            link.How = Vocabulary.Word(LinkKind.Amends);
        }

        foreach (var claim in entry.StatedTriggers)
        {
            (claim.Source, claim.LagDays) = ("0", "");
        }

        foreach (var source in entry.Sources)
        {
            source.Tier = Vocabulary.TryRead<SourceTier>(source.Tier, out _) ? source.Tier : Vocabulary.Word(SourceTier.Official);
            source.Access = source.Access == SourceEntry.SecondHand ? source.Access : "";
        }

        return entry;
    }
}
