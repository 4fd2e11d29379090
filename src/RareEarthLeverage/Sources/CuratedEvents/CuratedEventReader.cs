using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Sources.CuratedEvents;

/// <summary>Reads <c>events/&lt;track&gt;.json</c>: one array of events of one track.</summary>
public sealed class CuratedEventReader : ISourceReader
{
    /// <summary>Fields of an event, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        "id", "date", "datePrecision", "effectiveDate", "endDate", "endIsScheduled", "track", "direction", "instrument",
        "legalForm", "mineralScope", "seed", "title", "label", "weight", "summary", "issuer", "reference", "targets",
        "elements", "scopeNote", "acts_on", "stated_triggers", "sources", "confidence", "notes",
    ];

    /// <summary>Further fields of events on track <c>downstream</c>.</summary>
    public static readonly IReadOnlyList<string> DownstreamFields = ["company", "country"];

    private static readonly string[] LinkFields = ["id", "how"];
    private static readonly string[] ClaimFields = ["id", "claim", "source", "lagDays"];

    public string Id => "events/<track>.json";

    public bool Reads(string path) =>
        path.StartsWith("events/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    public void Read(SourceFile file, BatchBuilder batch)
    {
        var track = Path.GetFileNameWithoutExtension(file.Path);
        foreach (var row in JsonRow.ReadFile(file, batch.Problems))
        {
            var before = batch.Problems.Count;
            var policyEvent = Read(row);
            if (batch.Problems.Count == before && policyEvent.Track.Id != track)
            {
                row.Problem("track", row.Line, policyEvent.Track.Id, $"{track}, as the file is named");
            }

            if (batch.Problems.Count == before)
            {
                batch.Events.Add((policyEvent, new(file.Path, row.Line)));
            }
        }
    }

    private static PolicyEvent Read(JsonRow row)
    {
        row.Name = row.TextOrEmpty("id");
        var track = row.OneOf("track", EventTracks.Find, EventTracks.All.Select(t => t.Id));
        row.Expect(track == EventTracks.Downstream ? [.. Fields, .. DownstreamFields] : Fields);
        return new()
        {
            Id = row.Text("id"),
            Date = row.Day("date"),
            DatePrecision = row.Word<DatePrecision>("datePrecision"),
            EffectiveDate = row.DayOrNothing("effectiveDate"),
            EndDate = row.DayOrNothing("endDate"),
            EndIsScheduled = row.Flag("endIsScheduled"),
            Track = track,
            Direction = row.Word<Direction>("direction"),
            Instrument = row.Word<Instrument>("instrument"),
            LegalForm = row.WordOrNothing<LegalForm>("legalForm"),
            MineralScope = row.WordOrNothing<MineralScope>("mineralScope"),
            Seed = row.Flag("seed"),
            Title = row.Text("title"),
            Label = row.Text("label"),
            Weight = row.WholeNumber("weight", 1, 5),
            Summary = row.Text("summary"),
            Issuer = row.TextOrNothing("issuer"),
            Reference = row.TextOrNothing("reference"),
            Targets = row.Texts("targets"),
            Elements = row.Texts("elements"),
            ScopeNote = row.TextOrNothing("scopeNote"),
            ActsOn = [.. row.Rows("acts_on").Select(ReadLink)],
            StatedTriggers = [.. row.Rows("stated_triggers").Select(ReadClaim)],
            Sources = [.. row.Rows("sources").Select(JsonCitations.Read)],
            Confidence = row.Word<Confidence>("confidence"),
            Notes = row.TextOrEmpty("notes"),
            Company = track == EventTracks.Downstream ? row.TextOrNothing("company") : null,
            Country = track == EventTracks.Downstream ? row.TextOrNothing("country") : null,
        };
    }

    private static EventLink ReadLink(JsonRow row)
    {
        row.Expect(LinkFields);
        return new(row.Text("id"), row.Word<LinkKind>("how"));
    }

    private static TriggerClaim ReadClaim(JsonRow row)
    {
        row.Expect(ClaimFields);
        return new(row.Text("id"), row.Text("claim"), row.WholeNumber("source", 0, 999), row.WholeNumberOrNothing("lagDays", 0, 36_500));
    }
}
