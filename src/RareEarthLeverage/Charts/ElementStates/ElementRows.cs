using System.Globalization;
using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Reference;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;

namespace RareEarthLeverage.Charts.ElementStates;

/// <summary>The elements in the order of the rows, and the tables behind the picture.</summary>
internal static class ElementRows
{
    /// <summary>Name of the table of states.</summary>
    public const string States = "states";

    /// <summary>Name of the table of months.</summary>
    public const string Months = "months";

    private static readonly IReadOnlyList<FigureColumn> StateColumns =
    [
        new("element", "Element"),
        new("name", "Name"),
        new("group", "Group"),
        new("from", "From", FigureColumnKind.Date),
        new("to", "To", FigureColumnKind.Date),
        new("level", "Level", FigureColumnKind.Number),
        new("level_high", "Level at most", FigureColumnKind.Number),
        new("state", "State"),
        new("act_labels", "Acts that make it"),
        new("acts", "Their ids"),
        new("open", "Acts whose outcome is not recorded"),
    ];

    private static readonly IReadOnlyList<FigureColumn> MonthColumns =
    [
        new("month", "Month", FigureColumnKind.Date),
        .. ElementSymbols.All.Select(s => new FigureColumn(s.ToLowerInvariant(), s)),
        new("licensed", "Need a licence", FigureColumnKind.Number),
        new("licensed_high", "At most", FigureColumnKind.Number),
        new("other_minerals", "Acts on other critical minerals", FigureColumnKind.Number),
    ];

    /// <summary>Groups with their elements by atomic number; one without a name when the dataset has no table of
    /// elements.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<(string Symbol, string Name)> Elements)> Of(Dataset dataset)
    {
        var known = dataset.Reference.Elements.ToDictionary(e => e.Symbol, StringComparer.Ordinal);
        return
        [
            .. ElementSymbols.All
                .Select(s => known.GetValueOrDefault(s) is { } e ? (Order: (int)e.Group, Group: Name(e.Group), Symbol: s, e.Name) : (Order: int.MaxValue, Group: "", Symbol: s, Name: ""))
                .GroupBy(e => (e.Order, e.Group))
                .OrderBy(g => g.Key.Order)
                .Select(g => (g.Key.Group, (IReadOnlyList<(string, string)>)[.. g.Select(e => (e.Symbol, e.Name))])),
        ];
    }

    /// <summary>Both tables.</summary>
    public static IReadOnlyList<FigureTable> Tables(ControlRecord record, Dataset dataset) =>
    [
        new(States, "States of the elements, and the acts that make them", StateColumns, [.. Of(dataset).SelectMany(g => g.Elements.SelectMany(e => ElementRun.Of(e.Symbol, record.Periods, byActs: true).Select(r => Row(r, e.Name, g.Group))))])
        {
            Brief = ["element", "from", "to", "level", "level_high", "state", "act_labels"],
        },
        new(Months, "Level of each element at the end of the month", MonthColumns, [.. MonthRows(record)]),
    ];

    private static FigureRow Row(ElementRun run, string name, string group) =>
        new(
            run.Acts.Concat(run.Open).FirstOrDefault()?.Id,
            [
                run.Symbol,
                name,
                group,
                Cells.Day(run.Days.First),
                Cells.Day(run.Days.Last),
                Cells.Whole((int)run.Level),
                Cells.Whole((int)run.HighestPossible),
                run.Words,
                string.Join(", ", run.Acts.Select(a => a.Label)),
                string.Join(' ', run.Acts.Select(a => a.Id)),
                string.Join(' ', run.Open.Select(a => a.Id)),
            ]);

    // A month shows its last day, or the last day drawn.
    private static IEnumerable<FigureRow> MonthRows(ControlRecord record)
    {
        if (record.Periods.Count == 0)
        {
            yield break;
        }

        var last = record.Periods[^1].Days.Last;
        for (var month = Growth.YearMonth.Of(record.Periods[0].Days.First); month.First <= last; month = month.AddMonths(1))
        {
            var day = month.Last < last ? month.Last : last;
            var state = record.Periods.First(p => p.Days.Contains(day)).State;
            yield return new(
                null,
                [
                    month.ToString(),
                    .. state.Elements.Select(e => e.IsUnrecorded ? $"{Cells.Whole((int)e.Level)} to {Cells.Whole((int)e.HighestPossible)}" : Cells.Whole((int)e.Level)),
                    state.Licensed.Low.ToString(CultureInfo.InvariantCulture),
                    state.Licensed.High.ToString(CultureInfo.InvariantCulture),
                    Cells.Whole(state.OtherMinerals.InForce.Count),
                ]);
        }
    }

    private static string Name(ElementGroup group) =>
        Vocabulary.Word(group) switch
        {
            var word => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word[1..]}"),
        };
}
