using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>Where an event lies on the axis of time, before it has a row. All measures are in pixels.</summary>
/// <param name="Key">Its number among the events shown.</param>
/// <param name="Event">The event.</param>
/// <param name="Lane">Number of its lane.</param>
/// <param name="X">Middle of its mark.</param>
internal sealed record EventMark(int Key, PolicyEvent Event, int Lane, double X)
{
    private const string NotRecorded = "? not recorded";

    /// <summary>Text beside the mark: its label, with a key its number; empty when a key has no room for it.</summary>
    public string Label { get; init; } = LabelOf(Event);

    /// <summary>Landmarks are bold.</summary>
    public bool Bold => Event.Weight == 5;

    /// <summary>True when the event lies before the window and only its interval reaches in.</summary>
    public bool IsBefore { get; private init; }

    /// <summary>The time that an inexact date may stand for; null when the date is exact.</summary>
    public (double Left, double Right)? Whisker { get; private init; }

    /// <summary>From announcement to entry into force; null when the two coincide.</summary>
    public (double Left, double Right)? Lead { get; private init; }

    /// <summary>The time in force up to an end that is known or scheduled; null when the row states no end.</summary>
    public (double Left, double Right)? Bar { get; private init; }

    /// <summary>True when the bar goes on beyond the right edge.</summary>
    public bool GoesOn { get; private init; }

    /// <summary>Words behind the bar.</summary>
    public string Tail { get; private init; } = "";

    /// <summary>Left end of mark and whisker.</summary>
    public double Left { get; private init; }

    /// <summary>Right end of mark and whisker.</summary>
    public double Right { get; private init; }

    /// <summary>The label of an event; an uncertain fact carries a question mark.</summary>
    public static string LabelOf(PolicyEvent e) => e.Confidence == Confidence.Low ? e.Label + "?" : e.Label;

    /// <summary>Places an event on the axis.</summary>
    /// <param name="key">Its number among the events shown.</param>
    /// <param name="e">An event whose date or interval reaches into the axis.</param>
    /// <param name="lane">Number of its lane.</param>
    /// <param name="time">The axis.</param>
    /// <param name="sizes">Sizes.</param>
    /// <param name="isUnrecorded">True when the scheduled end has passed and nothing says what happened.</param>
    /// <param name="isSelected">True when it wears the ring of the selected event.</param>
    public static EventMark Of(int key, PolicyEvent e, int lane, TimeScale time, Sizes sizes, bool isUnrecorded, bool isSelected)
    {
        var half = isSelected ? sizes.Glyph * Sizes.RingShare / 2 + 1 : sizes.Glyph / 2 + 1;
        var span = e.Span;
        var isBefore = span.Last < time.From;
        var x = isBefore ? time.LeftPx + half : time.Clamp((time.Start(span.First) + time.End(span.Last)) / 2);
        (double Left, double Right)? whisker = span.IsDay || isBefore ? null : (time.Clamp(time.Start(span.First)), time.Clamp(time.End(span.Last)));
        var (lead, bar, goesOn) = Interval(e, isBefore ? time.LeftPx : x, time);
        return new(key, e, lane, x)
        {
            IsBefore = isBefore,
            Whisker = whisker,
            Lead = lead,
            Bar = bar,
            GoesOn = goesOn,
            Tail = bar is null || goesOn || !isUnrecorded ? "" : TailFor(bar.Value.Right, time.RightPx, sizes),
            Left = Math.Min(x - half, whisker?.Left ?? x),
            Right = Math.Max(x + half, whisker?.Right ?? x),
        };
    }

    /// <summary>What lane packing needs to know.</summary>
    public PackItem Item(Sizes sizes, bool selected, bool above, bool below) =>
        new(Key, selected ? 0 : IsBefore ? 6 : 6 - Event.Weight, X, Left, Right, TextWidths.Of(Label, sizes.Text, Bold))
        {
            BarLeft = Lead is null ? Bar?.Left : Math.Min(Lead.Value.Left, Bar?.Left ?? Lead.Value.Left),
            BarRight = Bar is null ? Lead?.Right : Math.Max(Bar.Value.Right, Lead?.Right ?? 0),
            TailWidth = Tail.Length == 0 ? 0 : TextWidths.Of(Tail, sizes.Small),
            OnlyRight = IsBefore,
            ConnectsAbove = above,
            ConnectsBelow = below,
        };

    private static ((double Left, double Right)? Lead, (double Left, double Right)? Bar, bool GoesOn) Interval(PolicyEvent e, double x, TimeScale time)
    {
        if (e.EndDate is not { } end)
        {
            return (null, null, false);
        }

        var right = time.Clamp(time.At(end));
        var goesOn = end > time.To;
        var inForce = e.EffectiveDate is { } effective ? time.Clamp(time.At(effective)) : x;
        (double, double)? lead = inForce > x + 1 && e.EffectiveDate > e.Date ? (x, Math.Min(inForce, right)) : null;
        (double, double)? bar = right - inForce >= 2 && !(e.EffectiveDate > end) ? (inForce, right) : null;
        return (lead, bar, goesOn && bar is not null);
    }

    private static string TailFor(double barRight, double edge, Sizes sizes)
    {
        var room = edge - barRight - sizes.Glyph;
        return room >= TextWidths.Of(NotRecorded, sizes.Small) ? NotRecorded : room >= TextWidths.Of("?", sizes.Small) ? "?" : "";
    }
}
