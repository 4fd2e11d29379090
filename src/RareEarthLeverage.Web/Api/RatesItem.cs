using RareEarthLeverage.Alignment.Chance;

namespace RareEarthLeverage.Web.Api;

/// <summary>One rate for each polarity.</summary>
internal sealed record RatesItem(RateItem Tightening, RateItem Easing)
{
    public static RatesItem Of(RatesByPolarity r) => new(RateItem.Of(r.Tightening), RateItem.Of(r.Easing));
}
