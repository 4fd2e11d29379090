using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>The ledger of moves and triggers, both ways round. Everything it shows stands in its address; it is a static page,
/// so that its rows are held by nobody.</summary>
public sealed partial class AlignmentPage(LinedUp lined, NavigationManager navigation, TimeProvider time)
{
    private IReadOnlyList<ParameterProblem> _problems = [];
    private int? _rev;

    // OnInitialized reads the address before the first render.
    private AlignmentRequest _request = null!;

    private DateOnly Today => time.Today();

    private string Here => AlignmentAddress.Of(_request, Today);

    /// <summary>What the figures on the page show: the same window, basis, period and day.</summary>
    private FigureRequest Figure =>
        new()
        {
            WindowDays = _request.Options.WindowDays,
            Basis = _request.Options.Basis,
            From = _request.Options.From == AlignmentOptions.RecordStart ? null : _request.Options.From,
            To = _request.Options.To == _request.AsOf ? null : _request.Options.To,
            AsOf = _request.AsOf,
        };

    protected override void OnInitialized() => (_request, _problems, _rev) = AlignmentAddress.Read(navigation.Uri, Today);

    private string File(string extension, string? table = null)
    {
        var query = _request.Query(Today);
        var ofTable = table is null ? "" : $"table={table}";
        var path = extension.Length == 0 ? "/api/v1/alignment" : $"/api/v1/alignment.{extension}";
        return AlignmentAddress.With(path, string.Join('&', new[] { query, ofTable }.Where(q => q.Length > 0)));
    }

    private Shown View(Dataset dataset)
    {
        var lines = lined.Of(dataset, _request);
        Lines By(DateBasis basis) => lined.Of(dataset, _request with { Options = _request.Options with { Basis = basis } });
        return new(
            [.. _problems, .. PageQuery.OfRevision(_rev, dataset)],
            lines,
            lined.SensitivityOf(dataset, _request),
            By(DateBasis.Announced),
            By(DateBasis.Effective),
            [.. _request.Listed(lines.Timeline.Moves).Reverse()],
            [.. _request.Listed(lines.Timeline.Triggers).Reverse()],
            _request);
    }

    private sealed record Shown(
        IReadOnlyList<ParameterProblem> Problems,
        Lines Lines,
        Sensitivity Sensitivity,
        Lines Announced,
        Lines Effective,
        IReadOnlyList<AlignedMove> Moves,
        IReadOnlyList<AlignedTrigger> Triggers,
        AlignmentRequest Request)
    {
        public string MovesInWords =>
            $"{Count(Moves.Count, "move")}: {Moves.Count(m => m.Basis == MoveBasis.Stated)} that a named source ties to a step, "
            + $"{Moves.Count(m => m.Basis == MoveBasis.Nearby)} only near one in time, {Moves.Count(m => m.Basis == MoveBasis.None)} with neither.";

        public string TriggersInWords =>
            $"{Count(Triggers.Count, "trigger")}: {Triggers.Count(t => t.FollowedBy.Count > 0)} with a move in the {AlignmentWords.Days(Request.Options.WindowDays)} after, "
            + $"{Triggers.Count(t => t.FollowedBy.Count == 0)} without.";

        private static string Count(int n, string word) => n == 1 ? $"1 {word}" : $"{n} {word}s";
    }
}
