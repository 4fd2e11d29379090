using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export.Painting;

/// <summary>A figure of a briefing once it is drawn.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Context">What a file has to know beside it.</param>
/// <param name="Note">What the author says to it; may be empty.</param>
internal sealed record DrawnItem(int Number, Figure Figure, WriteContext Context, string Note)
{
    /// <summary>Its title with what tells it from others of the same title.</summary>
    public string Name => $"{PlainText.Clean(Figure.Caption.Title)} ({PlainText.Clean(Figure.Caption.Subtitle)})";

    /// <summary>Draws the figures of a briefing one by one.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="fit">The request as the format wants it drawn, with a note below.</param>
    /// <param name="drawn">Told after each how many are done.</param>
    public static IReadOnlyList<DrawnItem> All(Briefing briefing, Func<FigureRequest, string, FigureRequest> fit, Action<int>? drawn)
    {
        var items = new List<DrawnItem>();
        foreach (var item in briefing.Items)
        {
            briefing.Cancellation.ThrowIfCancellationRequested();
            var note = PlainText.Clean(item.Note).Trim();
            var request = fit(item.Request, note);
            items.Add(new(items.Count + 1, item.Draw(request), item.Context(request), note));
            drawn?.Invoke(items.Count);
        }

        return items;
    }
}
