using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.ElementStates;

/// <summary>Days on which the level of an element stayed the same, and what made it.</summary>
/// <param name="Symbol">The element.</param>
/// <param name="Days">First and last day.</param>
/// <param name="Level">The level.</param>
/// <param name="HighestPossible">The level if every act whose outcome is not recorded were in force.</param>
/// <param name="Acts">Acts that made it on any of the days, in the order in which they came.</param>
/// <param name="Open">Acts whose outcome is not recorded and that would raise it.</param>
internal sealed record ElementRun(string Symbol, DaySpan Days, ControlLevel Level, ControlLevel HighestPossible, IReadOnlyList<PolicyEvent> Acts, IReadOnlyList<PolicyEvent> Open)
{
    /// <summary>The runs of an element, in order.</summary>
    /// <param name="symbol">The element.</param>
    /// <param name="periods">Periods without a break between them.</param>
    /// <param name="byActs">True begins a new run also where only the acts change.</param>
    public static IReadOnlyList<ElementRun> Of(string symbol, IReadOnlyList<ControlPeriod> periods, bool byActs)
    {
        var runs = new List<ElementRun>();
        foreach (var (days, control) in periods)
        {
            var state = control.Elements.Single(e => e.Symbol == symbol);
            if (runs.Count > 0
                && runs[^1] is var last
                && (last.Level, last.HighestPossible) == (state.Level, state.HighestPossible)
                && (!byActs || (last.Acts.SequenceEqual(state.Acts) && last.Open.SequenceEqual(state.Open))))
            {
                runs[^1] = last with { Days = new(last.Days.First, days.Last), Acts = [.. last.Acts.Union(state.Acts)], Open = [.. last.Open.Union(state.Open)] };
            }
            else
            {
                runs.Add(new(symbol, days, state.Level, state.HighestPossible, state.Acts, state.Open));
            }
        }

        return runs;
    }

    /// <summary>The level as a figure: <c>2</c>, or <c>2–3</c> while an outcome is not recorded.</summary>
    public string Figure => Level == HighestPossible ? Cells.Whole((int)Level)! : $"{Cells.Whole((int)Level)}–{Cells.Whole((int)HighestPossible)}"; // A number has words.

    /// <summary>The level in words.</summary>
    public string Words => Level == HighestPossible ? Name(Level) : $"between {Name(Level)} and {Name(HighestPossible)}, outcome not recorded";

    /// <summary>A level in words.</summary>
    public static string Name(ControlLevel level) =>
        level switch
        {
            ControlLevel.None => "none",
            ControlLevel.QuotaOrTracking => "quota or tracking",
            ControlLevel.ExportLicence => "export licence",
            ControlLevel.Extraterritorial => "licence with reach abroad",
            ControlLevel.BanOrHalt => "ban or halt",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level"),
        };
}
