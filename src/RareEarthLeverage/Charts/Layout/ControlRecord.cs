using System.Globalization;
using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The state of control over those days of a window that are in the record: from the first row on China's controls to
/// the as-of day. What lies before or after is not known and not drawn.</summary>
/// <param name="Window">The days that the figure shows.</param>
/// <param name="Periods">The periods, in order; empty when no day of the window is in the record.</param>
internal sealed record ControlRecord(FigureWindow Window, IReadOnlyList<ControlPeriod> Periods)
{
    /// <summary>First day when the request names none: some months before the first reporting duty of 2023.</summary>
    public static readonly DateOnly DefaultFrom = new(2023, 1, 1);

    /// <summary>What a picture says when there is nothing to draw.</summary>
    public string Empty => Periods.Count > 0 ? "" : "No day of this view is in the record of China's controls: choose days from the first act to the as-of day.";

    /// <summary>Intensity.</summary>
    public IReadOnlyList<Step> Intensity => Steps(s => new((double)s.Intensity.Low, (double)s.Intensity.High));

    /// <summary>Elements that need a licence.</summary>
    public IReadOnlyList<Step> Licensed => Steps(s => new(s.Licensed.Low, s.Licensed.High));

    /// <summary>Acts in force that control other critical minerals.</summary>
    public IReadOnlyList<Step> OtherMinerals => Steps(s => new(s.OtherMinerals.InForce.Count, s.OtherMinerals.InForce.Count + s.OtherMinerals.Open.Count));

    /// <summary>Every act that makes a state, or would if its outcome were recorded, by date then id.</summary>
    public IReadOnlyList<PolicyEvent> Acts =>
    [
        .. Periods
            .SelectMany(p => p.State.Elements.SelectMany(e => e.Acts.Concat(e.Open)).Concat(p.State.OtherMinerals.InForce).Concat(p.State.OtherMinerals.Open))
            .Distinct()
            .OrderBy(e => e.Date)
            .ThenBy(e => e.Id, StringComparer.Ordinal),
    ];

    /// <summary>Acts whose outcome is not recorded on the last day drawn and that would raise a figure, by date then id.</summary>
    public IReadOnlyList<PolicyEvent> Unrecorded =>
        Periods.Count == 0 ? [] : [.. Periods[^1].State.Elements.SelectMany(e => e.Open).Concat(Periods[^1].State.OtherMinerals.Open).Distinct().OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>The record of some days.</summary>
    public static ControlRecord Over(FigureWindow window, Dataset dataset, DateOnly asOf)
    {
        var begins = dataset.Events.FirstOrDefault(e => e.Track == EventTracks.ChinaControl)?.Date;
        var first = begins > window.From ? begins.Value : window.From;
        var last = window.To < asOf ? window.To : asOf;
        return new(window, begins is null || last < first ? [] : ControlHistory.Over(dataset, first, last));
    }

    /// <summary>The record of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dataset">The facts.</param>
    /// <param name="defaultFrom">First day when the request names none.</param>
    public static ControlRecord Of(FigureRequest request, Dataset dataset, DateOnly defaultFrom)
    {
        var begins = dataset.Events.FirstOrDefault(e => e.Track == EventTracks.ChinaControl)?.Date;
        return Over(FigureWindow.Of(request, defaultFrom, request.AsOf, begins ?? defaultFrom, request.AsOf), dataset, request.AsOf);
    }

    /// <summary>What is not known of the days drawn.</summary>
    public string Coverage(DateOnly asOf)
    {
        var parts = new List<string>();
        if (Unrecorded.Count > 0)
        {
            var acts = Unrecorded.Count == 1 ? "the outcome of 1 act is" : $"the outcomes of {Cells.Whole(Unrecorded.Count)} acts are";
            parts.Add($"On {DateText.Day(Periods[^1].Days.Last)} {acts} not recorded ({string.Join(", ", Unrecorded.Select(e => e.Label))}): the figures are ranges, without and with them.");
        }

        if (Periods.Count > 0 && Periods[0].Days.First > Window.From)
        {
            parts.Add($"The record begins on {DateText.Day(Periods[0].Days.First)}; what was in force before is not known.");
        }

        if (Window.To > asOf)
        {
            parts.Add($"Nothing is drawn after the as-of day, {DateText.Day(asOf)}.");
        }

        return string.Join(' ', parts);
    }

    /// <summary>A value in words: <c>35.3</c>, or <c>35.3–52.9</c> for a range.</summary>
    public static string Words(Step step, string format) =>
        step.IsKnown ? step.Low.ToString(format, CultureInfo.InvariantCulture) : $"{step.Low.ToString(format, CultureInfo.InvariantCulture)}–{step.High.ToString(format, CultureInfo.InvariantCulture)}";

    private List<Step> Steps(Func<ControlState, (double Low, double High)> value) =>
        [.. Periods.Select(p => (p.Days, Value: value(p.State))).Select(p => new Step(p.Days, p.Value.Low, p.Value.High))];
}
