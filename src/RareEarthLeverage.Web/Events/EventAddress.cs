using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Web.Events;

/// <summary>The query of an event's page: <c>asOf</c>, <c>window</c> and <c>rev</c>, read as those of a figure.</summary>
internal static class EventAddress
{
    private static readonly string[] Names = ["asOf", "window", "rev"];

    /// <summary>Reads an address; what is not understood takes its default.</summary>
    public static FigureRequestReading Read(string address, DateOnly today)
    {
        var pairs = QueryHelpers.ParseQuery(new Uri(new("http://page"), address).Query)
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? "")))
            .ToLookup(p => Names.Contains(p.Key));
        var reading = FigureQuery.Read(pairs[true], today);
        var unknown = pairs[false].Select(p => new ParameterProblem(p.Key, p.Value, "no such parameter on this page; there are " + string.Join(", ", Names)));
        return reading with { Problems = [.. reading.Problems, .. unknown] };
    }

    /// <summary>The page of an event.</summary>
    public static string Of(string id) => $"/events/{Uri.EscapeDataString(id)}";

    /// <summary>The page of an event with the same query.</summary>
    public static string Of(string id, FigureRequest request, DateOnly today)
    {
        var query = FigureQuery.Write(new() { AsOf = request.AsOf, WindowDays = request.WindowDays, Rev = request.Rev }, today);
        return query.Length == 0 ? Of(id) : $"{Of(id)}?{query}";
    }
}
