using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Growth;

namespace RareEarthLeverage.Web.Editing.Monthly;

/// <summary>The figures of a series before and after what is being entered, as bars.</summary>
public sealed partial class BeforeAfter : ComponentBase
{
    private const double Width = 800;
    private const double Height = 140;
    private const double Foot = 16;

    [Parameter, EditorRequired]
    public required SeriesAfter After { get; set; }

    private IReadOnlyList<YearMonth> Months => After.Months();

    private double Step => Width / Math.Max(1, Months.Count);

    private decimal Highest => Months.SelectMany(m => new[] { After.Before(m)?.Value, After.After(m)?.Value }).Max() is { } highest and > 0 ? highest : 1;

    private static string N(double pixels) => Math.Round(pixels, 1).ToString(CultureInfo.InvariantCulture);

    private double X(int i) => i * Step;

    private double Y(decimal value) => Height - Foot - ((double)(Math.Max(0, value) / Highest) * (Height - Foot - 6));
}
