using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Api;

/// <summary>One published figure for one month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Value">The figure; null when the source gave only a rate.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Qualifier">= exact, &gt; more than, &lt; less than, ~ about.</param>
/// <param name="ReportedYoyPercent">Growth on the year as the source states it.</param>
/// <param name="ReportedYoyQualifier">How to read that growth.</param>
/// <param name="RecomputedYoyPercent">Growth computed from the figures in use, rounded to one decimal.</param>
/// <param name="Tier">What kind of publication the source is.</param>
/// <param name="Preferred">True for the figure in use.</param>
/// <param name="Derived">True when computed from other reported figures.</param>
/// <param name="Source">Title, publisher and address.</param>
/// <param name="Published">When published.</param>
/// <param name="Note">Doubts.</param>
internal sealed record ObservationItem(
    string Month,
    decimal? Value,
    string Unit,
    string? Qualifier,
    decimal? ReportedYoyPercent,
    string? ReportedYoyQualifier,
    decimal? RecomputedYoyPercent,
    string Tier,
    bool Preferred,
    bool Derived,
    FigureSourceItem Source,
    string? Published,
    string Note)
{
    public static ObservationItem Of(TradeObservation o, GrowthRate? recomputed) =>
        new(
            o.Month.ToString(),
            o.Value,
            Vocabulary.Word(o.Unit),
            o.Qualifier is { } q ? Vocabulary.Word(q) : null,
            o.ReportedYoyPercent,
            o.YoyQualifier is { } y ? Vocabulary.Word(y) : null,
            recomputed is { } r ? Math.Round(r.Percent, 1, MidpointRounding.AwayFromZero) : null,
            Vocabulary.Word(o.Tier),
            o.Preferred,
            o.IsDerived,
            new(o.SourceTitle, o.Publisher, o.SourceUrl),
            o.Published,
            o.Note);
}
