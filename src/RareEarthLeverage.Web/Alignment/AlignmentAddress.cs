using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Timeline;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The address of the alignment page.</summary>
internal static class AlignmentAddress
{
    public const string Path = "/alignment";

    /// <summary>Reads an address into the nearest valid request, and what was not understood.</summary>
    public static (AlignmentRequest Request, IReadOnlyList<ParameterProblem> Problems, int? Rev) Read(string address, DateOnly today)
    {
        var query = PageQuery.Of(address, AlignmentRequest.Parameters);
        var request = AlignmentRequest.Read(query, today);
        var rev = query.Number("rev", 1, int.MaxValue);
        return (request, query.Problems, rev);
    }

    /// <summary>The address of a request.</summary>
    public static string Of(AlignmentRequest request, DateOnly today) => With(Path, request.Query(today));

    /// <summary>The same request at another address of the program.</summary>
    public static string With(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";

    /// <summary>The timeline with the same pairing: the move in view with its stated triggers and a window before it, its first
    /// act selected.</summary>
    public static string Timeline(AlignmentRequest request, AlignedMove move, DateOnly today) =>
        TimelineAround(
            request,
            move.Acts[0].Id,
            move.Stated.Select(s => s.Trigger.Date).Append(move.Span.First.AddDays(-request.Options.WindowDays)).Min(),
            move.Span.Last,
            today);

    /// <summary>The timeline with a trigger selected and the window after it in view.</summary>
    public static string Timeline(AlignmentRequest request, PolicyEvent trigger, DateOnly today) =>
        TimelineAround(request, trigger.Id, trigger.Span.First, trigger.Span.Last.AddDays(request.Options.WindowDays), today);

    private static string TimelineAround(AlignmentRequest request, string selected, DateOnly first, DateOnly last, DateOnly today) =>
        TimelineAddress.Of(
            new FigureRequest
            {
                From = new DateOnly(first.Year, first.Month, 1).AddMonths(-1),
                To = new DateOnly(last.Year, last.Month, 1).AddMonths(2).AddDays(-1),
                Selected = selected,
                WindowDays = request.Options.WindowDays,
                Confidence = request.Options.Confidence == Confidence.Low ? Confidence.Low : null,
                AsOf = request.AsOf,
            },
            today);
}
