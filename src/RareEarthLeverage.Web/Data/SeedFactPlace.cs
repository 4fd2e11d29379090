using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Web.Data;

/// <summary>A place of <c>where</c> in the list of statements, as a link.</summary>
/// <param name="Address">Address in this program; null when the place does not exist in the data.</param>
/// <param name="Label">What the link says.</param>
internal sealed record SeedFactPlace(string? Address, string Label)
{
    private const string SeriesPrefix = "series:";

    /// <summary>An event id, <c>series:name@month</c>, <c>elements.json</c> or <c>chokepoints.json:id</c>.</summary>
    public static SeedFactPlace Of(string where, Dataset dataset)
    {
        if (where.StartsWith(SeriesPrefix, StringComparison.Ordinal))
        {
            return OfSeries(where[SeriesPrefix.Length..], dataset);
        }

        var file = where.Split(':');
        return file[0] switch
        {
            "elements.json" => new($"/data/reference#{ReferenceAnchor.Elements}", "Table of elements"),
            "chokepoints.json" when file.Length == 2 && dataset.Reference.Chokepoints.Any(c => c.Id == file[1]) => new($"/data/reference#{file[1]}", $"Chokepoint {file[1]}"),
            "chokepoints.json" when file.Length == 1 => new($"/data/reference#{ReferenceAnchor.Chokepoints}", "Table of chokepoints"),
            _ when dataset.Find(where) is { } found => new($"/events/{found.Id}", found.Title),
            _ => new(null, where),
        };
    }

    private static SeedFactPlace OfSeries(string place, Dataset dataset)
    {
        var at = place.Split('@');
        if (dataset.FindSeries(at[0]) is not { } series)
        {
            return new(null, place);
        }

        if (at.Length == 1)
        {
            return new($"/series/{at[0]}", series.Definition.Title);
        }

        return YearMonth.TryParse(at[1], out var month) && series.Observations.Any(o => o.Month == month)
            ? new($"/series/{at[0]}#{Series.SeriesPage.Anchor(month)}", $"{series.Definition.Title}, {Events.BritishDate.Of(month)}")
            : new(null, place);
    }
}
