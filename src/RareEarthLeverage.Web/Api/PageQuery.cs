using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Api;

/// <summary>The query of a page, read like that of the API. A form without JavaScript sends fields that were left empty; those
/// are not set.</summary>
internal static class PageQuery
{
    /// <summary>Reads an address, absolute or beginning with a slash.</summary>
    public static ApiQuery Of(string address, IReadOnlyList<ApiParameter> known) =>
        new(
            new QueryCollection(
                QueryHelpers
                    .ParseQuery(new Uri(new("http://page"), address).Query)
                    .Select(p => (p.Key, Values: p.Value.Where(v => !string.IsNullOrWhiteSpace(v)).ToArray()))
                    .Where(p => p.Values.Length > 0)
                    .ToDictionary(p => p.Key, p => new StringValues(p.Values), StringComparer.Ordinal)),
            known);

    /// <summary>What a page says of a revision that it cannot show; nothing when it can.</summary>
    public static IEnumerable<ParameterProblem> OfRevision(int? rev, Dataset dataset) =>
        rev is { } asked && asked != dataset.Revision
            ? [new("rev", $"{asked}", $"a data revision that there was; revision {dataset.Revision} is shown")]
            : [];
}
