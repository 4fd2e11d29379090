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
        new("date", "Date", FigureColumnKind.Date),
        new("direction", "Direction"),
        new("title", "Act"),
        new("label", "Label"),
        new("reference", "Reference"),
        new("id", "Id"),
    ];

    /// <summary>The moves of a window, in order, on the basis that the request names.</summary>
    public static IReadOnlyList<AlignedMove> Of(Dataset dataset, FigureRequest request, FigureWindow window) =>
        TimelineAlignment.Align(dataset, new() { From = window.From, To = window.To, Basis = request.Basis }).Moves;

    /// <summary>The act that stands for a move: the weightiest, the first by id among equals.</summary>
    public static PolicyEvent Lead(AlignedMove move) => move.Acts.OrderByDescending(a => a.Weight).ThenBy(a => a.Id, StringComparer.Ordinal).First();

    /// <summary>Text beside the mark: that of its leading act, and how many others there are.</summary>
    public static string Label(AlignedMove move) => move.Acts.Count == 1 ? Lead(move).Label : $"{Lead(move).Label} +{Cells.Whole(move.Acts.Count - 1)}";

    /// <summary>What is read out for it: the text beside the mark stands in it, so that who speaks to the page can say what is seen.</summary>
    public static string Words(AlignedMove move) =>
        $"{Day(move, DateText.Of)}, {(move.Direction == Direction.Tightening ? "tightens" : "eases")}, {Label(move)}: {string.Join("; ", move.Acts.Select(a => a.Title))}";

    /// <summary>The acts of the moves as a table; those of one date and direction are one move.</summary>
    public static FigureTable Table(IEnumerable<AlignedMove> moves) =>
        new(Name, "China's moves marked in this view, by act", Columns, [.. moves.SelectMany(m => m.Acts.Select(a => Row(m, a)))]) { Brief = ["date", "direction", "title", "reference"] };

    private static FigureRow Row(AlignedMove move, PolicyEvent act) =>
        new(act.Id, [Day(move, DateText.Iso), Vocabulary.Word(move.Direction), act.Title, act.Label, act.Reference, act.Id]);

    private static string Day(AlignedMove move, Func<DateOnly, DatePrecision, string> write) =>
        write(move.Span.First, move.Span.IsDay ? DatePrecision.Day : move.Span.Last.DayNumber - move.Span.First.DayNumber < 31 ? DatePrecision.Month : DatePrecision.Year);
}
