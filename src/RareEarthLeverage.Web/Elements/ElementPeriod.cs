using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Elements;

/// <summary>Days on which one element's state did not change.</summary>
internal sealed record ElementPeriod(DaySpan Days, ElementState State)
{
    /// <summary>The periods of an element, in order; the history of all elements has more breaks than that of one.</summary>
    public static IReadOnlyList<ElementPeriod> Of(IReadOnlyList<ControlPeriod> history, string symbol)
    {
        var periods = new List<ElementPeriod>();
        foreach (var period in history)
        {
            var state = period.State.Elements.First(e => e.Symbol == symbol);
            if (periods.Count > 0 && Same(periods[^1].State, state))
            {
                periods[^1] = periods[^1] with { Days = new(periods[^1].Days.First, period.Days.Last) };
            }
            else
            {
                periods.Add(new(period.Days, state));
            }
        }

        return periods;
    }

    private static bool Same(ElementState a, ElementState b) =>
        (a.Level, a.HighestPossible) == (b.Level, b.HighestPossible) && a.Acts.SequenceEqual(b.Acts) && a.Open.SequenceEqual(b.Open);
}
