using System.Collections.Frozen;

namespace RareEarthLeverage.Growth;

/// <summary>A series with its observations, sorted by month, then preferred first, then date of publication.</summary>
public sealed class TradeSeries
{
    private readonly FrozenDictionary<YearMonth, TradeObservation> _preferred;

    /// <summary>Takes the observations of one series; at most one of a month may be preferred.</summary>
    /// <exception cref="ArgumentException">An observation belongs to another series, or a month has two preferred ones.</exception>
    public TradeSeries(SeriesDefinition definition, IEnumerable<TradeObservation> observations)
    {
        Definition = definition;
        Observations =
        [
            .. observations
                .OrderBy(o => o.Month)
                .ThenByDescending(o => o.Preferred)
                .ThenBy(o => o.Published, StringComparer.Ordinal)
                .ThenBy(o => o.Publisher, StringComparer.Ordinal)
                .ThenBy(o => o.SourceUrl, StringComparer.Ordinal),
        ];
        if (Observations.FirstOrDefault(o => o.SeriesId != definition.Id) is { } stranger)
        {
            throw new ArgumentException($"An observation of {stranger.SeriesId} in series {definition.Id}", nameof(observations));
        }

        var preferred = Observations.Where(o => o.Preferred).ToList();
        if (preferred.GroupBy(o => o.Month).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two preferred observations of {definition.Id} in {twice.Key}", nameof(observations));
        }

        _preferred = preferred.ToFrozenDictionary(o => o.Month);
    }

    /// <summary>What the series is.</summary>
    public SeriesDefinition Definition { get; }

    /// <summary>All observations, those set aside included.</summary>
    public IReadOnlyList<TradeObservation> Observations { get; }

    /// <summary>The observation that figures use for a month; null is a gap, never a zero.</summary>
    public TradeObservation? Preferred(YearMonth month) => _preferred.GetValueOrDefault(month);
}
