using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>China's moves, as they are marked on the axis of time of other figures.</summary>
internal static class MarkedMoves
{
    /// <summary>Name of their table.</summary>
    public const string Name = "moves";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("id", "Id"),
        new("date", "Date", FigureColumnKind.Date),
        new("title", "Move"),
        new("direction", "Direction"),
        new("label", "Label"),
        new("acts", "Acts"),
    ];

    /// <summary>The moves of a window, in order, on the basis that the request names.</summary>
    public static IReadOnlyList<AlignedMove> Of(Dataset dataset, FigureRequest request, FigureWindow window) =>
        TimelineAlignment.Align(dataset, new() { From = window.From, To = window.To, Basis = request.Basis }).Moves;

    /// <summary>The act that stands for a move: the weightiest, the first by id among equals.</summary>
    public static PolicyEvent Lead(AlignedMove move) => move.Acts.OrderByDescending(a => a.Weight).ThenBy(a => a.Id, StringComparer.Ordinal).First();

    /// <summary>Text beside the mark: that of its leading act, and how many others there are.</summary>
    public static string Label(AlignedMove move) => move.Acts.Count == 1 ? Lead(move).Label : $"{Lead(move).Label} +{Cells.Whole(move.Acts.Count - 1)}";

    /// <summary>What is read out for it.</summary>
    public static string Words(AlignedMove move) =>
        $"{Day(move, DateText.Of)}, {(move.Direction == Direction.Tightening ? "tightens" : "eases")}: {string.Join("; ", move.Acts.Select(a => a.Title))}";

    /// <summary>The moves as a table.</summary>
    public static FigureTable Table(IEnumerable<AlignedMove> moves) =>
        new(Name, "Moves marked in this view", Columns, [.. moves.Select(Row)]) { Brief = ["date", "direction", "title", "acts"] };

    private static FigureRow Row(AlignedMove move)
    {
        var lead = Lead(move);
        return new(lead.Id, [lead.Id, Day(move, DateText.Iso), lead.Title, Vocabulary.Word(move.Direction), Label(move), string.Join(' ', move.Acts.Select(a => a.Id))]);
    }

    private static string Day(AlignedMove move, Func<DateOnly, DatePrecision, string> write) =>
        write(move.Span.First, move.Span.IsDay ? DatePrecision.Day : move.Span.Last.DayNumber - move.Span.First.DayNumber < 31 ? DatePrecision.Month : DatePrecision.Year);
}
