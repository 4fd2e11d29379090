using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The strip of all years above the timeline: how many events each lane has in each stretch of time. It says where to
/// look and nothing more; its heights grow with the square root of the number, so that one event can still be seen beside
/// fifty.</summary>
public static class TimelineOverview
{
    private const int WidthPx = 1000;
    private const int Stretches = 250;
    private const double LanePx = 9;
    private const double GapPx = 1;
    private const double LeastBarPx = 3;

    /// <summary>Draws the events of a request whatever its window.</summary>
    public static Scene Draw(FigureRequest request, Dataset dataset)
    {
        var everything = TimelineWindow.Of(request with { Preset = "all", From = null, To = null }, dataset);
        var window = new TimelineWindow(new(everything.From.Year, 1, 1), new(everything.To.Year, 12, 31));
        var events = EventSelection.Of(request, dataset, window).Shown;
        var time = new TimeScale(window.From, window.To, 0, WidthPx);
        var lanes = Lanes.Of(request);
        var counts = lanes.Select(_ => new int[Stretches]).ToList();
        foreach (var e in events.Where(e => time.Has(e.Date)))
        {
            var lane = lanes.TakeWhile(l => !l.Shows(e)).Count();
            if (lane < lanes.Count)
            {
                counts[lane][Math.Min(Stretches - 1, (int)(time.At(e.Date) / WidthPx * Stretches))]++;
            }
        }

        var most = Math.Max(1, counts.SelectMany(c => c).DefaultIfEmpty().Max());
        var marks = new List<Mark>();
        var y = 0.0;
        foreach (var (lane, count) in lanes.Zip(counts))
        {
            // Beijing's easing hangs below its line, as in the picture.
            var hangs = lane.Direction == Direction.Easing;
            marks.AddRange(Bars(lane, count, most, hangs ? y : y + LanePx, hangs));
            y += LanePx + GapPx;
        }

        return new(WidthPx, Math.Max(y, LanePx), "All years", $"Number of events in each lane over time, {DateText.Window(window.From, window.To)}.", marks)
        {
            Time = new(window.From, window.To, 0, WidthPx, 0, y),
        };
    }

    private static IEnumerable<Mark> Bars(Lane lane, int[] counts, int most, double baseline, bool hangs)
    {
        const double width = (double)WidthPx / Stretches;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                var height = Math.Max(LeastBarPx, LanePx * Math.Sqrt((double)counts[i] / most));
                yield return new BoxMark(new(i * width, hangs ? baseline : baseline - height, width * 0.8, height)) { Fill = lane.Accent };
            }
        }
    }
}
