using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Elements;

/// <summary>The state of control on any day.</summary>
public sealed partial class ElementsPage(ControlHistories histories, NavigationManager navigation, TimeProvider time)
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/elements";

    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    private IReadOnlyList<ParameterProblem> _problems = [];
    private DateOnly _asOf;
    private int? _rev;

    private DateOnly Today => time.Today();

    private FigureRequest Figure => new() { AsOf = _asOf };

    private string Query => _asOf == Today ? "" : $"?asOf={BritishDate.Iso(_asOf)}";

    protected override void OnInitialized()
    {
        var query = PageQuery.Of(navigation.Uri, Parameters);
        _asOf = query.Day("asOf") ?? Today;
        _rev = query.Number("rev", 1, int.MaxValue);
        _problems = query.Problems;
    }

    private IReadOnlyList<ParameterProblem> Problems(Dataset dataset) => [.. _problems, .. PageQuery.OfRevision(_rev, dataset)];

    private static string Count(int acts) => acts == 1 ? "1 act" : $"{acts} acts";
}
