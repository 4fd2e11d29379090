namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The strips above the lanes in which connectors run sideways. Lines from different triggers run at different
/// heights, lines from one trigger together.</summary>
internal sealed class Channels
{
    /// <summary>Distance of two heights in pixels.</summary>
    private const double LevelPx = 3.5;

    /// <summary>Room above and below the heights in pixels.</summary>
    private const double EdgePx = 4;

    private const int MostLevels = 6;
    private readonly Dictionary<(int Channel, int Trigger), int> _levels = [];
    private readonly int[] _used;

    /// <summary>Shares out heights.</summary>
    public Channels(IReadOnlyList<Connector> connectors, int lanes)
    {
        _used = new int[lanes + 1];
        foreach (var channel in connectors.Where(c => !c.IsStraight).GroupBy(c => c.Channel))
        {
            var ends = new List<double>();
            var runs = channel
                .GroupBy(c => c.Trigger.Key)
                .Select(g => (Trigger: g.Key, Left: g.Min(c => Math.Min(c.Trigger.X, c.Answer.X)), Right: g.Max(c => Math.Max(c.Trigger.X, c.Answer.X))))
                .OrderBy(r => r.Left)
                .ThenBy(r => r.Trigger);
            foreach (var run in runs)
            {
                var level = ends.FindIndex(end => end + LevelPx < run.Left);
                if (level < 0 && ends.Count < MostLevels)
                {
                    ends.Add(0);
                    level = ends.Count - 1;
                }

                level = level < 0 ? run.Trigger % MostLevels : level;
                ends[level] = Math.Max(ends[level], run.Right);
                _levels[(channel.Key, run.Trigger)] = level;
            }

            _used[channel.Key] = ends.Count;
        }
    }

    /// <summary>Height of the strip above a lane.</summary>
    public double Height(int lane) => _used[lane] == 0 ? 0 : EdgePx + _used[lane] * LevelPx;

    /// <summary>Y of a connector's sideways stretch.</summary>
    /// <param name="connector">The connector.</param>
    /// <param name="top">Upper edge of its strip.</param>
    public double Y(Connector connector, double top) =>
        top + EdgePx / 2 + (_levels.TryGetValue((connector.Channel, connector.Trigger.Key), out var level) ? level + 0.5 : 0) * LevelPx;
}
