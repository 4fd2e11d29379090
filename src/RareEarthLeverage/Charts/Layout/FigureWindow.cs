namespace RareEarthLeverage.Charts.Layout;

/// <summary>The days that a figure shows.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
internal readonly record struct FigureWindow(DateOnly From, DateOnly To)
{
    /// <summary>The window of a request: a named one first, then what is asked for, then the chart's own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="from">First day when the request names none.</param>
    /// <param name="to">Last day when the request names none.</param>
    /// <param name="first">First day of everything.</param>
    /// <param name="last">Last day of everything.</param>
    public static FigureWindow Of(FigureRequest request, DateOnly from, DateOnly to, DateOnly first, DateOnly last)
    {
        if (Presets.Find(request.Preset) is { } preset)
        {
            var start = preset.From ?? first;
            var end = preset.To ?? last;
            return new(start, end < start ? start : end);
        }

        var (chosenFrom, chosenTo) = (request.From ?? from, request.To ?? to);
        if (chosenTo >= chosenFrom)
        {
            return new(chosenFrom, chosenTo);
        }

        // Only one end was named, and the default of the other lies on the wrong side of it.
        return request.To is null
            ? new(chosenFrom, request.AsOf > chosenFrom ? request.AsOf : chosenFrom.AddMonths(1).AddDays(-1))
            : new(chosenTo.AddYears(-1).AddDays(1), chosenTo);
    }
}
