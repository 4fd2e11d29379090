using System.Globalization;
using RareEarthLeverage.Alignment.Control;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Api;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Elements;

/// <summary>The state of control on a day as tables for files.</summary>
internal static class ElementTables
{
    /// <summary>Names of the tables.</summary>
    public static readonly IReadOnlyList<string> Names = ["elements", "acts", "other-minerals", "without-level"];

    /// <summary>The tables of a day.</summary>
    public static TableSet Of(Dataset dataset, DateOnly asOf)
    {
        var state = ControlState.On(dataset, asOf);
        var acts = ActsOf(state);
        return new(
            "elements",
            FormattableString.Invariant($"{ElementsPage.Path}?asOf={asOf:yyyy-MM-dd}&rev={dataset.Revision}"),
            new()
            {
                Title = "How far China controls the seventeen rare earths",
                Subtitle = $"On {DateText.LongDay(asOf)}: intensity {ElementWords.Intensity(state)}, {ElementWords.Licensed(state)} of 17 need a licence",
                Filters = "",
                Sources = "The sources of every act stand on its own page",
                Method = "The level of an element is the highest of the acts in force that cover it. Intensity is the mean level as a share of 4. Levels are ranks: they compare days and measure nothing.",
                Coverage = "Acts of medium or high confidence. Other critical minerals are counted apart, by act.",
                Unknown = NotKnown.Of(acts, dataset, asOf),
                AsOf = asOf,
                Revision = dataset.Revision,
            },
            [Elements(state, dataset), Acts(acts, state, dataset), OtherMinerals(state), WithoutLevel(state)]);
    }

    private static List<PolicyEvent> ActsOf(ControlState state) =>
        [.. state.Elements.SelectMany(e => e.Acts.Concat(e.Open)).Distinct().OrderBy(a => a.Date).ThenBy(a => a.Id, StringComparer.Ordinal)];

    private static FigureTable Elements(ControlState state, Dataset dataset) =>
        new(
            "elements",
            "The seventeen elements",
            [
                new("symbol", "Symbol"),
                new("name", "Element"),
                new("group", "Group"),
                new("level", "Level", FigureColumnKind.Number),
                new("level_word", "In words"),
                new("highest_possible", "Level if what is not recorded were in force", FigureColumnKind.Number),
                new("acts", "Acts that make the level"),
                new("unrecorded", "Acts whose state is not recorded"),
            ],
            [
                .. state.Elements.Select(e =>
                {
                    var element = dataset.Reference.Elements.FirstOrDefault(r => r.Symbol == e.Symbol);
                    return new FigureRow(
                        null,
                        [
                            e.Symbol,
                            element?.Name,
                            element is null ? null : Vocabulary.Word(element.Group),
                            Number((int)e.Level),
                            ElementWords.Of(e.Level),
                            Number((int)e.HighestPossible),
                            Labels(e.Acts),
                            Labels(e.Open),
                        ]);
                }),
            ]);

    private static FigureTable Acts(List<PolicyEvent> acts, ControlState state, Dataset dataset) =>
        new(
            "acts",
            "The acts that make the levels",
            [
                new("id", "Id"),
                new("date", "Date", FigureColumnKind.Date),
                new("title", "Act"),
                new("reference", "Number"),
                new("status", "Status on the day"),
                new("elements", "Elements whose level it makes or would raise"),
            ],
            [
                .. acts.Select(a => new FigureRow(
                    a.Id,
                    [
                        a.Id,
                        BritishDate.Iso(a.Date, a.DatePrecision),
                        a.Title,
                        a.Reference,
                        StatusRules.On(dataset, a, state.Day) is { } status ? Vocabulary.Word(status.Status) : null,
                        string.Join(' ', state.Elements.Where(e => e.Acts.Contains(a) || e.Open.Contains(a)).Select(e => e.Symbol)),
                    ])),
            ]);

    private static FigureTable OtherMinerals(ControlState state) =>
        new(
            "other-minerals",
            "Controls of other critical minerals, apart",
            [new("id", "Id"), new("date", "Date", FigureColumnKind.Date), new("title", "Act"), new("state", "State")],
            [
                .. state.OtherMinerals.InForce.Select(a => (Act: a, State: "in-force"))
                    .Concat(state.OtherMinerals.Open.Select(a => (Act: a, State: "not recorded")))
                    .Select(x => new FigureRow(x.Act.Id, [x.Act.Id, BritishDate.Iso(x.Act.Date, x.Act.DatePrecision), x.Act.Title, x.State])),
            ]);

    private static FigureTable WithoutLevel(ControlState state) =>
        new(
            "without-level",
            "Acts in force that change no element, and why",
            [new("id", "Id"), new("date", "Date", FigureColumnKind.Date), new("title", "Act"), new("reason", "Why")],
            [.. state.WithoutLevel.Select(c => new FigureRow(c.Act.Id, [c.Act.Id, BritishDate.Iso(c.Act.Date, c.Act.DatePrecision), c.Act.Title, c.Reason]))]);

    private static string Labels(IReadOnlyList<PolicyEvent> acts) => string.Join(", ", acts.Select(a => a.Label));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
