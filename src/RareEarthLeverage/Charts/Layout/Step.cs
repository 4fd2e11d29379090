using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>A value that stays the same for some days; a range while an outcome is not recorded.</summary>
/// <param name="Days">First and last of the days.</param>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be; equal to <paramref name="Low"/> when it is known.</param>
internal readonly record struct Step(DaySpan Days, double Low, double High)
{
    /// <summary>True when it is one value.</summary>
    public bool IsKnown => Low == High;

    /// <summary>The steps with neighbours of the same value joined.</summary>
    public static IReadOnlyList<Step> Joined(IEnumerable<Step> steps)
    {
        var joined = new List<Step>();
        foreach (var step in steps)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Low == step.Low && last.High == step.High)
            {
                joined[^1] = last with { Days = new(last.Days.First, step.Days.Last) };
            }
            else
            {
                joined.Add(step);
            }
        }

        return joined;
    }
}
