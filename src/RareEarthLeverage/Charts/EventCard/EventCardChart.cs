using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.EventCard;

/// <summary>One event on a card: what happened, when, how it stands, who says so. The event is the selected one; when none is
/// named, the latest landmark on the as-of day.</summary>
public sealed class EventCardChart : IChart
{
    private const string Facts = "facts";
    private const int Landmark = 5;

    private static readonly IReadOnlyList<FigureColumn> Columns = [new("field", "Field"), new("value", "Value")];

    /// <inheritdoc/>
    public string Id => "event-card";

    /// <inheritdoc/>
    public string Title => "One event with its sources";

    /// <inheritdoc/>
    public string Shows => "What happened, when, how it stands, who says so; every fact with its sources.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["sel"];

    /// <inheritdoc/>
    public string Page => "/charts/event-card";

    /// <inheritdoc/>
    public bool SelectionIsSubject => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [Facts];

    /// <inheritdoc/>
    public string PageOf(FigureRequest request) => request.Selected is { } id ? "/events/" + Uri.EscapeDataString(id) : Page;

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var found = request.Selected is { } id ? dataset.Find(id) : dataset.Events.LastOrDefault(e => e.Weight == Landmark && e.Span.Last <= request.AsOf);
        if (found is null)
        {
            return Nothing(request, dataset);
        }

        var caption = CaptionOf(found, request, dataset);
        var facts = CardFacts.Of(found, request.AsOf, dataset);
        return new(
            caption,
            new CardDrawing(found, caption, facts, request).Scene(),
            [new(Facts, "What is recorded", Columns, [.. facts.Select(f => new FigureRow(found.Id, [f.Field, f.Value]))])])
        {
            Sources = CitedSources.Of([found]),
        };
    }

    private static Caption CaptionOf(PolicyEvent found, FigureRequest request, Dataset dataset) =>
        new()
        {
            Title = found.Title,
            Subtitle = $"{found.Track.Label}, {CardFacts.Way(found.Direction)}, {DateText.Of(found.Date, found.DatePrecision)}",
            Filters = "",
            Sources = $"{found.Sources.Count.ToString(CultureInfo.InvariantCulture)} {(found.Sources.Count == 1 ? "source" : "sources")}, listed on the card. {AsOf(request, dataset)}",
            Method = "The status is that of the as-of day, by the dates of the row and by later acts. An answer is shown only where a named source states it; that is an assertion, not a proof of cause.",
            Coverage = "",
            Unknown = NotKnown.Of([found], dataset, request.AsOf),
            AsOf = request.AsOf,
            Revision = dataset.Revision,
        };

    private static Figure Nothing(FigureRequest request, Dataset dataset)
    {
        var words = request.Selected is { } id
            ? $"There is no event {id} in data revision {dataset.Revision.ToString(CultureInfo.InvariantCulture)}."
            : "No landmark by this day: name an event with sel.";
        var caption = new Caption
        {
            Title = "One event with its sources",
            Subtitle = words,
            Filters = "",
            Sources = AsOf(request, dataset),
            Method = "A card shows the event that is named with sel.",
            Coverage = "",
            AsOf = request.AsOf,
            Revision = dataset.Revision,
        };
        return new(caption, CardDrawing.Words(caption, request), [new(Facts, "What is recorded", Columns, [])])
        {
            Sources = CitedSources.Of(Array.Empty<PolicyEvent>()),
            Empty = words,
        };
    }

    private static string AsOf(FigureRequest request, Dataset dataset) =>
        $"As of {DateText.LongDay(request.AsOf)}, data revision {dataset.Revision.ToString(CultureInfo.InvariantCulture)}.";
}
