using System.Globalization;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Api;

namespace RareEarthLeverage.Web.Data;

/// <summary>Everything that is known, as tables: events with links, claims and sources; series and figures; reference
/// tables.</summary>
internal static class DataTables
{
    private static readonly HashSet<string> Dates = ["date", "effectiveDate", "endDate"];
    private static readonly HashSet<string> Numbers = ["weight", "version"];

    /// <summary>All tables but the sources of events, which a figure carries by themselves.</summary>
    /// <param name="dataset">The facts.</param>
    /// <param name="asOf">The day of the status.</param>
    public static IReadOnlyList<FigureTable> Of(Dataset dataset, DateOnly asOf) =>
    [
        Events(dataset, asOf),
        Table("links", "What an event does to an earlier one", "event how earlier_event", dataset.Events.SelectMany(e => e.ActsOn.Select(l => Row(e.Id, e.Id, Vocabulary.Word(l.How), l.EventId)))),
        Table(
            "claims",
            "Who says that an event answered an earlier one",
            "event trigger #lag_days claim #source",
            dataset.Events.SelectMany(e => e.StatedTriggers.Select(c => Row(e.Id, e.Id, c.TriggerId, Whole(c.LagDays), c.Claim, Whole(c.SourceIndex))))),
        Table(
            "series",
            "Monthly series",
            "series title unit cumulative",
            dataset.Series.Select(s => Row(null, s.Definition.Id, s.Definition.Title, Vocabulary.Word(s.Definition.Unit), Yes(s.Definition.Cumulative)))),
        Table(
            "figures",
            "Monthly figures, those set aside included",
            "series @month #value unit qualifier #reported_yoy_pct reported_yoy_qualifier preferred derived tier publisher source @published url note",
            dataset.Series.SelectMany(s => s.Observations.Select(Row))),
        Table(
            "elements",
            "The seventeen elements",
            "symbol name #atomic_number group group_note main_uses sectors control_code notes",
            dataset.Reference.Elements.Select(e => Row(null, e.Symbol, e.Name, Whole(e.AtomicNumber), Vocabulary.Word(e.Group), e.GroupNote, e.MainUses, string.Join("; ", e.Sectors), e.ControlCode, e.Notes))),
        Table(
            "element-controls",
            "Which acts control an element",
            "symbol event reference @in_force_from suspended @suspended_until suspended_by state_after",
            dataset.Reference.Elements.SelectMany(e => e.ControlledBy.Select(c => Row(c.EventId, e.Symbol, c.EventId, c.Reference, Day(c.InForceFrom), Yes(c.Suspended), Day(c.SuspendedUntil), c.SuspendedBy, c.StateAfter)))),
        Table(
            "chokepoints",
            "Shares by stage, source by source",
            "id stage #year #value unit qualifier scope tier publisher source url note",
            dataset.Reference.Chokepoints.Select(c => Row(null, c.Id, Vocabulary.Word(c.Stage), Whole(c.Year), Number(c.Value), c.Unit, Vocabulary.Word(c.Qualifier), c.Scope, Vocabulary.Word(c.Source.Tier), c.Source.Publisher, c.Source.Title, c.Source.Url, c.Note))),
        Table(
            "customs-codes",
            "Customs codes",
            "code system #digits description elements tier publisher source url note",
            dataset.Reference.CustomsCodes.Select(c => Row(null, c.Code, c.System, Whole(c.Digits), c.Description, string.Join(", ", c.Elements), Vocabulary.Word(c.Source.Tier), c.Source.Publisher, c.Source.Title, c.Source.Url, c.Note))),
        Table(
            "control-codes",
            "Chinese export control codes",
            "code element act scope customs_numbers tier publisher source url note",
            dataset.Reference.ControlCodes.Select(c => Row(null, c.Code, c.Element, c.Act, c.Scope, string.Join(", ", c.ReferenceCustomsNumbers), Vocabulary.Word(c.Source.Tier), c.Source.Publisher, c.Source.Title, c.Source.Url, c.Note))),
        Table(
            "annual-figures",
            "Yearly totals, quotas and shares",
            "series #year #value unit tier publisher source url note",
            dataset.Reference.AnnualFigures.Select(a => Row(null, a.SeriesId, Whole(a.Year), Number(a.Value), a.Unit, Vocabulary.Word(a.Tier), a.Publisher, a.SourceTitle, a.SourceUrl, a.Note))),
        Table(
            "seed-facts",
            "Statements of the founding documents",
            "id document fact kind where value status",
            dataset.Reference.SeedFacts.Select(f => Row(null, f.Id, f.Document, f.Fact, Vocabulary.Word(f.Kind), string.Join("; ", f.Where), f.Value, Vocabulary.Word(f.Status)))),
    ];

    private static FigureTable Events(Dataset dataset, DateOnly asOf) =>
        new(
            "events",
            "Events",
            [.. EventCsv.Columns.Select(c => new FigureColumn(c.Name, c.Name, Dates.Contains(c.Name) ? FigureColumnKind.Date : Numbers.Contains(c.Name) ? FigureColumnKind.Number : FigureColumnKind.Text))],
            [
                .. dataset.Events.Select(e =>
                {
                    var item = EventItem.Of(e, StatusRules.On(dataset, e, asOf));
                    return new FigureRow(e.Id, [.. EventCsv.Columns.Select(c => c.Name == "date" ? DateText.Iso(e.Date, e.DatePrecision) : c.Value(item) is { Length: > 0 } value ? value : null)]);
                }),
            ]);

    private static FigureRow Row(TradeObservation o) =>
        Row(
            null,
            o.SeriesId,
            o.Month.ToString(),
            Number(o.Value),
            Vocabulary.Word(o.Unit),
            o.Qualifier is { } q ? Vocabulary.Word(q) : null,
            Number(o.ReportedYoyPercent),
            o.YoyQualifier is { } y ? Vocabulary.Word(y) : null,
            Yes(o.Preferred),
            Yes(o.IsDerived),
            Vocabulary.Word(o.Tier),
            o.Publisher,
            o.SourceTitle,
            o.Published,
            o.SourceUrl,
            o.Note);

    // Of a column's name # says number, @ says date; url is a link.
    private static FigureTable Table(string name, string title, string columns, IEnumerable<FigureRow> rows) =>
        new(
            name,
            title,
            [
                .. columns.Split(' ').Select(c => new FigureColumn(
                    c.TrimStart('#', '@'),
                    c.TrimStart('#', '@').Replace('_', ' '),
                    c[0] == '#' ? FigureColumnKind.Number : c[0] == '@' ? FigureColumnKind.Date : c == "url" ? FigureColumnKind.Link : FigureColumnKind.Text)),
            ],
            [.. rows]);

    private static FigureRow Row(string? eventId, params IReadOnlyList<string?> cells) => new(eventId, [.. cells.Select(c => string.IsNullOrEmpty(c) ? null : c)]);

    private static string Yes(bool value) => value ? "yes" : "no";

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
