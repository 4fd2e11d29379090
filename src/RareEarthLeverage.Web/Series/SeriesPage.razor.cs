using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Store;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Series;

/// <summary>All observations of one series, so that every bar of a figure can be traced to its source.</summary>
public sealed partial class SeriesPage(CurrentDataset current)
{
    [Parameter]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    protected override void OnInitialized()
    {
        if (current.Value is { } dataset && dataset.FindSeries(Id) is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private static IEnumerable<Row> Rows(Dataset dataset, TradeSeries series)
    {
        var growth = RecomputedGrowth.Of(dataset, series);
        var anchored = new HashSet<YearMonth>();
        foreach (var observation in series.Observations)
        {
            yield return new(
                observation,
                observation.Preferred ? growth.GetValueOrDefault(observation.Month) : null,
                anchored.Add(observation.Month) ? Anchor(observation.Month) : null);
        }
    }

    /// <summary>Where on the page a month stands.</summary>
    internal static string Anchor(YearMonth month) => $"m-{month}";

    private static string UnitHead(TradeSeries series) =>
        series.Definition.Unit switch
        {
            FigureUnit.Tonnes => "Tonnes",
            FigureUnit.Usd => "US dollars",
            FigureUnit.Percent => "Per cent",
            var other => throw new InvalidOperationException($"No words for {other}"),
        };

    private static string Figure(TradeObservation o) =>
        o.Value is { } value ? Sign(o.Qualifier) + value.ToString(value == decimal.Truncate(value) ? "#,0" : "#,0.##", CultureInfo.InvariantCulture) : "not given";

    private static string Percent(decimal? percent, Qualifier? qualifier) =>
        percent is { } p ? Sign(qualifier) + p.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture) + "%" : "";

    private static string Sign(Qualifier? qualifier) => qualifier is null or Qualifier.Exact ? "" : Vocabulary.Word(qualifier.Value) + "\u2009";

    private sealed record Row(TradeObservation Observation, GrowthRate? Recomputed, string? Anchor);
}
