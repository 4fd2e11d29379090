using System.Globalization;
using RareEarthLeverage.Alignment.Control;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>The table of the state of control, period by period.</summary>
internal static class ControlSteps
{
    /// <summary>Name of the table.</summary>
    public const string Name = "steps";

    private static readonly IReadOnlyList<FigureColumn> Columns =
    [
        new("from", "From", FigureColumnKind.Date),
        new("to", "To", FigureColumnKind.Date),
        new("intensity", "Intensity, 0 to 100", FigureColumnKind.Number),
        new("intensity_high", "Intensity at most", FigureColumnKind.Number),
        new("licensed", "Elements that need a licence", FigureColumnKind.Number),
        new("licensed_high", "At most", FigureColumnKind.Number),
        new("other_minerals", "Acts on other critical minerals", FigureColumnKind.Number),
        new("other_minerals_high", "Such acts at most", FigureColumnKind.Number),
        new("acts", "Acts in force that make the levels"),
        new("open", "Acts whose outcome is not recorded"),
    ];

    /// <summary>The table.</summary>
    public static FigureTable Table(ControlRecord record) =>
        new(Name, "Intensity and counts, period by period", Columns, [.. record.Periods.Select(Row)])
        {
            Brief = ["from", "to", "intensity", "intensity_high", "licensed", "licensed_high", "other_minerals"],
        };

    private static FigureRow Row(ControlPeriod period)
    {
        var state = period.State;
        return new(
            null,
            [
                Cells.Day(period.Days.First),
                Cells.Day(period.Days.Last),
                Cells.Rounded(state.Intensity.Low, 1),
                Cells.Rounded(state.Intensity.High, 1),
                state.Licensed.Low.ToString(CultureInfo.InvariantCulture),
                state.Licensed.High.ToString(CultureInfo.InvariantCulture),
                Cells.Whole(state.OtherMinerals.InForce.Count),
                Cells.Whole(state.OtherMinerals.InForce.Count + state.OtherMinerals.Open.Count),
                string.Join(' ', state.Elements.SelectMany(e => e.Acts).Select(a => a.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
                string.Join(' ', state.Unrecorded.Select(a => a.Id)),
            ]);
    }
}
