using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Web.Accounts;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Watch;

/// <summary>Scheduled dates ahead and passed, and base rates.</summary>
public sealed partial class WatchPage(NavigationManager navigation, TimeProvider time)
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/watch";

    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    private IReadOnlyList<ParameterProblem> _problems = [];
    private DateOnly _asOf;
    private int? _rev;
    private bool _canRecord;

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private DateOnly Today => time.Today();

    private string Query => _asOf == Today ? "" : $"?asOf={BritishDate.Iso(_asOf)}";

    protected override void OnInitialized()
    {
        var query = PageQuery.Of(navigation.Uri, Parameters);
        _asOf = query.Day("asOf") ?? Today;
        _rev = query.Number("rev", 1, int.MaxValue);
        _problems = query.Problems;
        // Only whether the link is shown; the page behind it asks for itself who may enter.
        _canRecord = HttpContext is { } context && SignedIn.Person(context.User) is { Role: >= Store.Editing.Role.Editor };
    }

    private IReadOnlyList<ParameterProblem> Problems(Dataset dataset) => [.. _problems, .. PageQuery.OfRevision(_rev, dataset)];
}
