using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Paradox;

/// <summary>Control beside diversification, and shares by stage with the spread of sources.</summary>
public sealed partial class ParadoxPage(NavigationManager navigation, TimeProvider time)
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/paradox";

    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    private IReadOnlyList<ParameterProblem> _problems = [];
    private DateOnly _asOf;
    private int? _rev;

    private FigureRequest Figure => new() { AsOf = _asOf };

    protected override void OnInitialized()
    {
        var query = PageQuery.Of(navigation.Uri, Parameters);
        _asOf = query.Day("asOf") ?? time.Today();
        _rev = query.Number("rev", 1, int.MaxValue);
        _problems = query.Problems;
    }

    private IReadOnlyList<ParameterProblem> Problems(Dataset dataset) => [.. _problems, .. PageQuery.OfRevision(_rev, dataset)];
}
