using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Store;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Elements;

/// <summary>One element: what it is used for, which acts cover it by date, its codes.</summary>
public sealed partial class ElementPage(CurrentDataset current, ControlHistories histories, NavigationManager navigation, TimeProvider time)
{
    private static readonly IReadOnlyList<ApiParameter> Parameters = [DataEndpoint.AsOf, DataEndpoint.Rev];

    private IReadOnlyList<ParameterProblem> _problems = [];
    private DateOnly _asOf;
    private int? _rev;

    [Parameter]
    public required string Symbol { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private DateOnly Today => time.Today();

    /// <summary>The page of an element on a day.</summary>
    public static string Address(string symbol, DateOnly asOf, DateOnly today) =>
        asOf == today ? $"{ElementsPage.Path}/{symbol}" : $"{ElementsPage.Path}/{symbol}?asOf={BritishDate.Iso(asOf)}";

    protected override void OnInitialized()
    {
        var query = PageQuery.Of(navigation.Uri, Parameters);
        _asOf = query.Day("asOf") ?? Today;
        _rev = query.Number("rev", 1, int.MaxValue);
        _problems = query.Problems;
        if (current.Value is { } dataset && dataset.Reference.Elements.All(e => e.Symbol != Symbol))
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private IReadOnlyList<ParameterProblem> Problems(Dataset dataset) => [.. _problems, .. PageQuery.OfRevision(_rev, dataset)];

    /// <summary>Yearly figures whose series or note names the element.</summary>
    private static IEnumerable<AnnualFigure> Annual(Dataset dataset, RareEarthElement element) =>
        dataset.Reference.AnnualFigures.Where(f => f.SeriesId.Contains(element.Name, StringComparison.OrdinalIgnoreCase) || f.Note.Contains(element.Name, StringComparison.OrdinalIgnoreCase));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
