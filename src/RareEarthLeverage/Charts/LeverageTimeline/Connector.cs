using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>A line from an event to the one that followed it.</summary>
/// <param name="Trigger">The earlier event.</param>
/// <param name="Answer">The later event.</param>
/// <param name="Kind">Whether a source says so, or only the calendar.</param>
/// <param name="Words">Who says what, or how many days lie between.</param>
/// <param name="IsEmphasised">True when one end is the selected event.</param>
/// <param name="IsFaded">True when another event is selected.</param>
internal sealed record Connector(EventMark Trigger, EventMark Answer, GroupKind Kind, string Words, bool IsEmphasised, bool IsFaded)
{
    /// <summary>True when the answer stands in a lane above: the line runs below the answer's lane instead of above it.</summary>
    public bool GoesUp => Answer.Lane < Trigger.Lane;

    /// <summary>The lane above which the line runs sideways.</summary>
    public int Channel => GoesUp ? Answer.Lane + 1 : Answer.Lane;

    /// <summary>True when the line leaves the trigger downwards.</summary>
    public bool LeavesBelow => Answer.Lane > Trigger.Lane;

    /// <summary>True when trigger and answer lie so close that the line needs no sideways stretch.</summary>
    public bool IsStraight => Math.Abs(Trigger.X - Answer.X) < 1;
}
