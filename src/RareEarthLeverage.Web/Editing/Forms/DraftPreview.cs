using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.LeverageTimeline;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Export;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>A draft drawn on the timeline among its neighbours, by the chart that draws it once it is published. What is not filled in
/// yet is drawn as the least that the chart takes; nothing of it is stored.</summary>
internal static class DraftPreview
{
    private const int NeighbourDays = 45;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/edit/drafts/{id:guid}/preview.svg", AnswerAsync).RequireAuthorization(Policies.Edit).ExcludeFromDescription();

    /// <summary>Address of the picture of a draft at a version.</summary>
    public static string Address(Guid id, int version) => FormattableString.Invariant($"/edit/drafts/{id}/preview.svg?version={version}");

    /// <summary>True when enough is filled in to draw it.</summary>
    public static bool CanDraw(EventEntry entry) => Read(entry) is not null;

    /// <summary>The picture.</summary>
    public static Figure Draw(EventEntry entry, Dataset dataset, DateOnly today, int widthPx)
    {
        var drawn = Read(entry) ?? throw new ArgumentException("Date, track or direction are missing", nameof(entry));
        var with = dataset.WithEvents(dataset.Revision, [.. dataset.Events.Where(e => e.Id != drawn.Id), drawn], dataset.Withdrawn);
        return new LeverageTimelineChart().Draw(Request(drawn, today, widthPx), with);
    }

    private static async Task<IResult> AnswerAsync(Guid id, int? width, HttpContext context, Editor editor, CurrentDataset current, TimeProvider time)
    {
        if (current.Value is not { } dataset)
        {
            return ApiProblem.NotLoaded();
        }

        if (await editor.DraftAsync(id, context.RequestAborted) is not { Content: EventEntry entry } || !CanDraw(entry))
        {
            return Results.NotFound();
        }

        var widthPx = Math.Clamp(width ?? 416, FigureQuery.ShortestSidePx, FigureQuery.LongestSidePx);
        var drawn = Read(entry) ?? throw new InvalidOperationException("It could be drawn a moment ago");
        var writer = FigureWriters.Find("svg") ?? throw new InvalidOperationException("There is no writer of SVG");
        using var target = new MemoryStream();
        writer.Write(Draw(entry, dataset, time.Today(), widthPx), Request(drawn, time.Today(), widthPx), target);
        context.Response.Headers.CacheControl = "private, max-age=60";
        return Results.Text(Encoding.UTF8.GetString(target.ToArray()), "image/svg+xml");
    }

    private static FigureRequest Request(PolicyEvent e, DateOnly today, int widthPx) =>
        new()
        {
            AsOf = today,
            From = e.Span.First.AddDays(-NeighbourDays),
            To = e.Span.Last.AddDays(NeighbourDays),
            Tracks = [.. LeverageTimelineChart.DefaultTracks, e.Track],
            Confidence = Confidence.Low,
            Selected = e.Id,
            WidthPx = widthPx,
        };

    private static PolicyEvent? Read(EventEntry typed)
    {
        if (EventTracks.Find(typed.Track) is not { } track
            || !Vocabulary.TryRead<Direction>(typed.Direction, out var direction)
            || !PartialDate.TryRead(EntryPaths.Get(typed, "date"), out var span)
            || span.First.Year is < FigureQuery.FirstYear + 1 or > FigureQuery.LastYear - 1)
        {
            return null;
        }

        var label = typed.Label.Length > 0 ? typed.Label : typed.Title.Length > 0 ? typed.Title : "New event";
        return new()
        {
            Id = typed.Id.Length > 0 ? typed.Id : "new-event",
            Date = span.First,
            DatePrecision = span.IsDay ? DatePrecision.Day : span.Last.Month == span.First.Month ? DatePrecision.Month : DatePrecision.Year,
            EffectiveDate = Day(typed.EffectiveDate),
            EndDate = Day(typed.EndDate) is { } end && end >= span.First ? end : null,
            EndIsScheduled = typed.EndIsScheduled == "true" && Day(typed.EndDate) is not null,
            Track = track,
            Direction = direction,
            Instrument = Vocabulary.TryRead<Instrument>(typed.Instrument, out var instrument) ? instrument : Instrument.Other,
            LegalForm = null,
            MineralScope = track == EventTracks.ChinaControl ? Vocabulary.TryRead<MineralScope>(typed.MineralScope, out var scope) ? scope : MineralScope.RareEarth : null,
            Seed = false,
            Title = typed.Title.Length > 0 ? typed.Title : label,
            Label = label.Length <= PolicyEventRules.LabelLength ? label : label[..PolicyEventRules.LabelLength].Trim(),
            Weight = 5,
            Summary = "Preview",
            Issuer = null,
            Reference = null,
            Targets = ["all"],
            Elements = [],
            ScopeNote = null,
            ActsOn = [],
            StatedTriggers = [],
            Sources = [],
            Confidence = Vocabulary.TryRead<Confidence>(typed.Confidence, out var confidence) ? confidence : SourceStrength.Highest(typed) ?? Confidence.Low,
            Notes = "",
        };
    }

    private static DateOnly? Day(string text) => PartialDate.TryRead(text, out var span) && span.IsDay ? span.First : null;
}
