using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Room for labels: what is taken stays free of others.</summary>
/// <param name="bounds">No label leaves it.</param>
internal sealed class LabelRoom(SceneBox bounds)
{
    private const double Slack = 0.01;
    private readonly List<SceneBox> _taken = [];

    /// <summary>Keeps a box free.</summary>
    public void Take(SceneBox box) => _taken.Add(box);

    /// <summary>True when a box lies within the bounds and over nothing that is taken.</summary>
    public bool IsFree(SceneBox box) =>
        box.X >= bounds.X - Slack && box.Right <= bounds.Right + Slack && box.Y >= bounds.Y - Slack && box.Bottom <= bounds.Bottom + Slack && !_taken.Exists(t => t.Overlaps(box));

    /// <summary>The first of the candidates that has room, which is then taken; null when none has.</summary>
    /// <param name="candidates">The same label at several places, the best first.</param>
    /// <param name="padPx">Room kept left and right of it.</param>
    public TextMark? Place(IEnumerable<TextMark> candidates, double padPx = 1.5)
    {
        foreach (var candidate in candidates)
        {
            var box = candidate.Box;
            var padded = box with { X = box.X - padPx, Width = box.Width + 2 * padPx };
            if (IsFree(padded))
            {
                _taken.Add(padded);
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Moves middles of labels apart, in their order, as little as the room allows: direct labels at the ends of
    /// lines.</summary>
    /// <param name="wanted">The middles wanted.</param>
    /// <param name="pitchPx">Least distance of two middles.</param>
    /// <param name="top">Least middle.</param>
    /// <param name="bottom">Largest middle; when there is not room for all, the last ones go beyond it.</param>
    /// <returns>The middles, in the order of <paramref name="wanted"/>.</returns>
    public static IReadOnlyList<double> Spread(IReadOnlyList<double> wanted, double pitchPx, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();
        var placed = new double[wanted.Count];
        // Blocks of labels that touch; each block sits at the mean of what its labels want.
        var blocks = new List<(double Sum, int Count)>();
        double Start((double Sum, int Count) b) => Math.Max(top, Math.Min(b.Sum / b.Count - (b.Count - 1) * pitchPx / 2, bottom - (b.Count - 1) * pitchPx));
        foreach (var i in order)
        {
            blocks.Add((Math.Clamp(wanted[i], top, Math.Max(top, bottom)), 1));
            while (blocks.Count > 1 && Start(blocks[^2]) + blocks[^2].Count * pitchPx > Start(blocks[^1]) + 1e-9)
            {
                var (before, last) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((before.Sum + last.Sum, before.Count + last.Count));
            }
        }

        var next = 0;
        foreach (var block in blocks)
        {
            var start = Start(block);
            for (var k = 0; k < block.Count; k++)
            {
                placed[order[next++]] = start + k * pitchPx;
            }
        }

        return placed;
    }
}
