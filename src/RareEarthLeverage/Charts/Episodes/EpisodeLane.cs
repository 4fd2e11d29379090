using System.Globalization;
using RareEarthLeverage.Alignment.Episodes;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.Episodes;

/// <summary>One episode with its events.</summary>
/// <param name="Anchor">The anchor as asked for: the id of an event, or a day.</param>
/// <param name="Episode">What came after day 0.</param>
/// <param name="Events">The events shown, by date then id.</param>
internal sealed record EpisodeLane(string Anchor, Episode Episode, IReadOnlyList<PolicyEvent> Events)
{
    /// <summary>What is said where the record has nothing.</summary>
    public const string NotKnown = "not known";

    /// <summary>Name of the episode: its day, and its anchor.</summary>
    public string Name =>
        Episode.Anchor is { } anchor
            ? $"{DateText.Of(anchor.Date, anchor.DatePrecision)}: {anchor.Label}{(anchor.Confidence == Confidence.Low ? "?" : "")}"
            : $"{DateText.Day(Episode.DayZero)}: a chosen day";

    /// <summary>Acts of China in the days after day 0 that push one way, those of the move included.</summary>
    public int Acts(Direction direction) => Events.Count(e => e.Track.Role == TrackRole.Act && e.Direction == direction && e.Span.Last >= Episode.DayZero);

    /// <summary>Days of an event from day 0: <c>−2</c>, or <c>27 to 57</c> when its date is not exact.</summary>
    public string Days(PolicyEvent e)
    {
        var (first, last) = (e.Span.First.DayNumber - Episode.DayZero.DayNumber, e.Span.Last.DayNumber - Episode.DayZero.DayNumber);
        return first == last ? Signed(first) : $"{Signed(first)} to {Signed(last)}";
    }

    /// <summary>The differences in one paragraph, as they are printed under the name.</summary>
    public string Facts
    {
        get
        {
            var form = Episode.LegalForms.Count == 0 ? $"legal form {NotKnown}" : string.Join(" and ", Episode.LegalForms.Select(Vocabulary.Word));
            var elements = Episode.Elements.Count switch { 0 => "no element named", var n => $"{Cells.Whole(n)} of 17 elements named" };
            var acts = Episode.Acts.Count switch { 0 => "No act of China on day 0", 1 => $"1 act on day 0, {form}, {elements}", var n => $"{Cells.Whole(n)} acts on day 0, {form}, {elements}" };
            var growth = string.Join(", ", Episode.ExportGrowth.Zip(Episode.GrowthOffsets, (g, o) => $"{(o < 0 ? "month before" : o == 1 ? "month after" : $"{Cells.Whole(o)} months after")} {(g.Shown is { } rate ? DateText.Growth(rate) : NotKnown)}"));
            var suspended = Episode.FirstSuspension is null && Episode.FirstSuspensionInMove is { } part
                ? $"suspension {First(null)} (another act of the day {First(part)})"
                : $"suspension {First(Episode.FirstSuspension)}";
            return $"{acts}. First talks {First(Episode.FirstTalks)}; first easing {First(Episode.FirstEasing)}; {suspended}. Acts from day 0: {Cells.Whole(Acts(Direction.Tightening))} tighten, {Cells.Whole(Acts(Direction.Easing))} ease. Exports on the year: {growth}.";
        }
    }

    /// <summary>A first event in words: <c>day 40, April listings paused</c>.</summary>
    public static string First(FirstAfter? first) =>
        first is null ? "not in the record"
        : first.Days is { } days ? $"day {Cells.Whole(days)} ({first.Event.Label})"
        : $"day {Cells.Whole(first.LeastDays)} to {Cells.Whole(first.MostDays)} ({first.Event.Label})";

    private static string Signed(int days) => (days < 0 ? "−" : "") + Math.Abs(days).ToString(CultureInfo.InvariantCulture);
}
