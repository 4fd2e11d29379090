using RareEarthLeverage.Alignment.Episodes;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Episodes;

/// <summary>The differences between the episodes, and the events of each.</summary>
internal static class EpisodeTables
{
    public const string Differences = "differences";
    public const string Events = "events";

    private static readonly IReadOnlyList<FigureColumn> DifferenceColumns =
    [
        new("anchor", "Anchor"),
        new("day_zero", "Day 0", FigureColumnKind.Date),
        new("name", "Episode"),
        new("acts", "Acts on day 0", FigureColumnKind.Number),
        new("legal_form", "Legal form"),
        new("elements", "Elements named", FigureColumnKind.Number),
        new("element_list", "Which"),
        new("talks_days", "Days to first talks", FigureColumnKind.Number),
        new("talks", "First talks"),
        new("easing_days", "Days to first easing", FigureColumnKind.Number),
        new("easing", "First easing"),
        new("suspension_days", "Days to first suspension", FigureColumnKind.Number),
        new("suspension", "First suspension of the anchor"),
        new("move_suspension_days", "Days, any act of the day", FigureColumnKind.Number),
        new("move_suspension", "First suspension of any act of the day"),
        new("tightening", "Acts from day 0 that tighten", FigureColumnKind.Number),
        new("easing_acts", "Acts from day 0 that ease", FigureColumnKind.Number),
        new("growth_before", "Exports on the year, month before, %", FigureColumnKind.Number),
        new("growth_after_1", "Month after, %", FigureColumnKind.Number),
        new("growth_after_3", "Three months after, %", FigureColumnKind.Number),
    ];

    private static readonly IReadOnlyList<FigureColumn> EventColumns =
    [
        new("anchor", "Anchor"),
        new("episode", "Episode"),
        new("days", "Days from day 0"),
        new("date", "Date", FigureColumnKind.Date),
        new("id", "Id"),
        new("track", "Track"),
        new("direction", "Direction"),
        new("label", "Label"),
        new("title", "Title"),
        new("confidence", "Confidence"),
    ];

    /// <summary>Both tables.</summary>
    public static IReadOnlyList<FigureTable> Of(EpisodeSet set) =>
    [
        new(Differences, "The episodes side by side", DifferenceColumns, [.. set.Lanes.Select(Row)])
        {
            Brief = ["name", "acts", "legal_form", "elements", "talks_days", "easing_days", "suspension_days", "growth_before", "growth_after_1", "growth_after_3"],
        },
        new(Events, "Events of the episodes", EventColumns, [.. set.Lanes.SelectMany(l => l.Events.Select(e => Row(l, e)))]) { Brief = ["episode", "days", "date", "track", "direction", "title"] },
    ];

    private static FigureRow Row(EpisodeLane lane)
    {
        var episode = lane.Episode;
        return new(
            episode.Anchor?.Id,
            [
                lane.Anchor,
                Cells.Day(episode.DayZero),
                lane.Name,
                Cells.Whole(episode.Acts.Count),
                episode.LegalForms.Count == 0 ? null : string.Join(", ", episode.LegalForms.Select(Vocabulary.Word)),
                episode.Acts.Count == 0 ? null : Cells.Whole(episode.Elements.Count),
                string.Join(' ', episode.Elements),
                Cells.Whole(episode.FirstTalks?.Days),
                First(episode.FirstTalks),
                Cells.Whole(episode.FirstEasing?.Days),
                First(episode.FirstEasing),
                Cells.Whole(episode.FirstSuspension?.Days),
                First(episode.FirstSuspension),
                Cells.Whole(episode.FirstSuspensionInMove?.Days),
                First(episode.FirstSuspensionInMove),
                Cells.Whole(lane.Acts(Direction.Tightening)),
                Cells.Whole(lane.Acts(Direction.Easing)),
                .. episode.ExportGrowth.Select(g => Cells.Rate(g.Shown)),
            ]);
    }

    private static string? First(FirstAfter? first) => first is null ? null : EpisodeLane.First(first);

    private static FigureRow Row(EpisodeLane lane, PolicyEvent e) =>
        new(
            e.Id,
            [
                lane.Anchor,
                lane.Name,
                lane.Days(e),
                DateText.Iso(e.Date, e.DatePrecision),
                e.Id,
                e.Track.Id,
                Vocabulary.Word(e.Direction),
                e.Label,
                e.Title,
                Vocabulary.Word(e.Confidence),
            ]);
}
