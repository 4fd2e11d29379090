namespace RareEarthLeverage.Charts.Drawing;

/// <summary>A picture of final marks. Painters translate it and decide nothing.</summary>
/// <param name="WidthPx">Width.</param>
/// <param name="HeightPx">Height.</param>
/// <param name="Title">Its name when read out.</param>
/// <param name="Description">What it shows when read out.</param>
/// <param name="Marks">The marks, drawn in order.</param>
public sealed record Scene(double WidthPx, double HeightPx, string Title, string Description, IReadOnlyList<Mark> Marks)
{
    /// <summary>Width at which the picture is shown: a large one is laid out at the usual size and enlarged whole, lines and
    /// dashes with it.</summary>
    public double OutputWidthPx { get; init; } = WidthPx;

    /// <summary>Height at which the picture is shown.</summary>
    public double OutputHeightPx { get; init; } = HeightPx;

    /// <summary>The axis of time; null when it has none.</summary>
    public TimeExtent? Time { get; init; }

    /// <summary>All marks without their groups, in the order in which they are drawn.</summary>
    public IEnumerable<Mark> Flat() => Flat(Marks);

    /// <summary>All groups, outer ones first.</summary>
    public IEnumerable<GroupMark> Groups() => Groups(Marks);

    private static IEnumerable<Mark> Flat(IReadOnlyList<Mark> marks) =>
        marks.SelectMany(m => m is GroupMark group ? Flat(group.Marks) : [m]);

    private static IEnumerable<GroupMark> Groups(IReadOnlyList<Mark> marks) =>
        marks.OfType<GroupMark>().SelectMany(g => Groups(g.Marks).Prepend(g));
}
