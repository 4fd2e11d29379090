namespace RareEarthLeverage.Web.Search;

/// <summary>What a search can find, in the order in which results are grouped.</summary>
internal enum SearchKind
{
    Event,
    Element,
    Series,
    Term,
    Page,
}
