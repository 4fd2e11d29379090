namespace RareEarthLeverage.Charts;

/// <summary>The query string of a figure: reads it into a <see cref="FigureRequest"/> and writes it back.</summary>
public static class FigureQuery
{
    /// <summary>Reads the parameters. Lists take commas or repeated parameters. An unknown parameter or value is a problem,
    /// never ignored.</summary>
    /// <param name="query">Parameters in order, values already decoded.</param>
    /// <param name="today">Default of <c>asOf</c>.</param>
    public static FigureRequestReading Read(IEnumerable<KeyValuePair<string, string>> query, DateOnly today) => throw new NotImplementedException();

    /// <summary>The shortest query string that reads back into the same request, without the question mark; defaults are left
    /// out, order is fixed.</summary>
    public static string Write(FigureRequest request, DateOnly today) => throw new NotImplementedException();
}
