using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Episodes;

/// <summary>Episodes laid over each other at day 0.</summary>
public sealed class EpisodesChart : IChart
{
    /// <summary>Anchors when none are named.</summary>
    public static IReadOnlyList<string> DefaultAnchors => EpisodeSet.DefaultAnchors;

    /// <inheritdoc/>
    public string Id => "episodes";

    /// <inheritdoc/>
    public string Title => "Episodes at day 0";

    /// <inheritdoc/>
    public string Shows => "2010, April 2025, October 2025 or any chosen event or day on one axis of days, with what came before and after.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["confidence", "anchors", "before", "after"];

    /// <inheritdoc/>
    public string Page => "/episodes";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables { get; } = [EpisodeTables.Differences, EpisodeTables.Events];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var set = new EpisodeSet(request, dataset);
        var events = set.Events;
        var caption = Caption(set, events) with { Unknown = NotKnown.Of(events, dataset, request.AsOf) };
        var drawing = new EpisodeDrawing(set);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(set, caption),
                Legend = drawing.Legend(Sizes.Of(request.WidthPx, request.HeightPx)),
                Height = drawing.Height,
                Draw = drawing.Marks,
                Empty = set.Empty,
            });
        return new(caption, scene, EpisodeTables.Of(set)) { Sources = CitedSources.Of(events), Empty = set.Empty };
    }

    private static Caption Caption(EpisodeSet set, IReadOnlyList<PolicyEvent> events) =>
        new()
        {
            Title = "Episodes side by side, counted in days",
            Subtitle = $"US steps, talks and China's controls from {Cells.Whole(set.Request.BeforeDays)} days before day 0 to {Cells.Whole(set.Request.AfterDays)} days after",
            Filters = Filters(set.Request),
            Sources = $"Sources: those of {Cells.Whole(events.Count)} events, listed with each. Exports: China's General Administration of Customs, all rare earths. As of {DateText.LongDay(set.Request.AsOf)}, data revision {Cells.Whole(set.Revision)}.",
            Method =
                "Day 0 is the day of the ringed event or the chosen day. First talks, first easing and first suspension are the first in the record from day 0 to the last day shown, of medium or high confidence; none is said to answer day 0. "
                + "Growth of exports is on the same month a year before. Names stand where there is room; the table has every event.",
            Coverage = Coverage(set),
            AsOf = set.Request.AsOf,
            Revision = set.Revision,
        };

    private static string Filters(FigureRequest request) =>
        request.Confidence is not { } confidence ? ""
        : confidence == Confidence.High ? "Shown: high confidence only"
        : $"Shown: {Vocabulary.Word(confidence)} confidence and above";

    private static string Coverage(EpisodeSet set)
    {
        var parts = set.Missing.Select(a => $"Not drawn: {a}, no event of the record and no day up to the as-of day.").ToList();
        var open = set.Lanes.Where(l => l.Episode.DayZero.AddDays(set.Request.AfterDays) > set.Request.AsOf).ToList();
        if (open.Count > 0)
        {
            parts.Add($"Not over yet: {string.Join("; ", open.Select(l => l.Name))}; hatched is what lies after the as-of day.");
        }

        if (set.Lanes.Count > 0)
        {
            parts.Add("The record is denser in late years: fewer events in an early episode do not show that less happened. “Not in the record” does not mean that there was none.");
        }

        return string.Join(' ', parts);
    }

    private static string Description(EpisodeSet set, Caption caption) =>
        set.Empty.Length > 0 ? $"{caption.Subtitle}. {set.Empty}" : $"{caption.Subtitle}. {string.Join(' ', set.Lanes.Select(l => $"{l.Name}: {l.Facts}"))} {caption.Coverage}".Trim();
}
