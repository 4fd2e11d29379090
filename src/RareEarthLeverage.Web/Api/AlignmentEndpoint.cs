using RareEarthLeverage.Alignment;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary><c>/api/v1/alignment</c>: moves with their triggers, and triggers with the moves that followed.</summary>
internal static class AlignmentEndpoint
{
    private static readonly IReadOnlyList<ApiParameter> Parameters =
    [
        new("window", "a whole number of days from 1 to 365; 30 when left out"),
        new("basis", $"the date of an act that counts: {string.Join(" or ", Vocabulary.Words<DateBasis>())}; announced when left out"),
        new("from", "a day, month or year such as 2025-04-04, 2025-04 or 2025; 2018-01-01 when left out"),
        new("to", "a day, month or year such as 2025-04-04, 2025-04 or 2025, not before from; asOf when left out"),
        new("scope", $"one of {string.Join(", ", Vocabulary.Words<MineralScope>())}; rare-earth,mixed when left out", Many: true),
        new("confidence", $"the lowest confidence: {string.Join(", ", Vocabulary.Words<Confidence>())}; medium when left out"),
        DataEndpoint.AsOf,
        DataEndpoint.Rev,
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapData("/api/v1/alignment", Parameters, Answer).WithSummary("Acts and triggers lined up, both ways round").Produces<AlignmentItem>();

    private static IResult Answer(DataRequest request)
    {
        var query = request.Query;
        var asOf = request.AsOf();
        var blank = new AlignmentOptions { To = asOf };
        var scope = query.Words<MineralScope>("scope");
        var options = blank with
        {
            WindowDays = query.Number("window", 1, 365) ?? blank.WindowDays,
            Basis = query.Word<DateBasis>("basis") ?? blank.Basis,
            From = query.Period("from")?.First ?? blank.From,
            To = query.Period("to")?.Last ?? asOf,
            Scope = scope.Count == 0 ? blank.Scope : [.. scope.Distinct().Order()],
            Confidence = query.Word<Confidence>("confidence") ?? blank.Confidence,
        };
        if (options.From > options.To)
        {
            query.Refuse("to", query.Text("to") ?? FormattableString.Invariant($"{options.To:yyyy-MM-dd}"));
        }

        return query.Problems.Count > 0
            ? ApiProblem.Parameters(query.Problems)
            : Results.Ok(AlignmentItem.Of(TimelineAlignment.Align(request.Dataset, options), request.Dataset.Revision, asOf));
    }
}
