using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Search;

/// <summary>All results of a search. It works without JavaScript; with it, the results come over HTTP.</summary>
public sealed partial class SearchPage
{
    [SupplyParameterFromQuery(Name = "q")]
    private string? Q { get; set; }

    private string Query => SearchEndpoint.Cut(Q);

    private string Source => $"/search/results?q={Uri.EscapeDataString(Query)}";

    private MarkupString? Found(Dataset dataset) => RendererInfo.IsInteractive ? null : new(SearchEndpoint.Results(Query, SearchIndex.Of(dataset)));
}
