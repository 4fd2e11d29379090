using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;
using RareEarthLeverage.Web.Shell;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>The pinned events in columns: the days between them, then their facts.</summary>
public sealed partial class TimelineCompare(TimeProvider time)
{
    private const string None = "–";

    /// <summary>Which lines there are; a line without any fact is left out.</summary>
    private static readonly IReadOnlyList<(string Name, Func<PolicyEvent, string?> Cell)> Lines =
    [
        ("Date", BritishDate.Of),
        ("Takes effect", e => e.EffectiveDate is { } day ? BritishDate.Of(day) : null),
        ("End", e => e.EndDate is { } day ? BritishDate.Of(day) + (e.EndIsScheduled ? ", scheduled" : "") : null),
        ("Track", e => e.Track.Label),
        ("Direction", e => EventWords.Of(e.Direction)),
        ("Instrument", e => EventWords.Of(e.Instrument)),
        ("Legal form", e => e.LegalForm is { } form ? EventWords.Of(form).Split(':')[0] : null),
        ("Reference", e => e.Reference),
        ("Issuer", e => e.Issuer),
        ("Minerals", e => e.MineralScope is { } scope ? EventWords.Of(scope) : null),
        ("Elements", e => string.Join(' ', e.Elements)),
        ("Aimed at", e => string.Join(", ", e.Targets)),
        ("Confidence", e => EventWords.Of(e.Confidence).Split(':')[0]),
        ("Sources", e => string.Join("; ", e.Sources.Select(s => $"{s.Publisher} ({Vocabulary.Word(s.Tier)})").Distinct())),
    ];

    [Parameter, EditorRequired]
    public required IReadOnlyList<PolicyEvent> Pinned { get; set; }

    [Parameter, EditorRequired]
    public required FigureRequest Request { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    private string ClearAddress => TimelineAddress.Of(Request with { Pins = [] }, time.Today());

    private IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> Rows =>
    [
        .. Lines
            .Select(l => (l.Name, Cells: (IReadOnlyList<string>)[.. Pinned.Select(e => l.Cell(e) is { Length: > 0 } text ? text : None)]))
            .Append(("Status", [.. Pinned.Select(Status)]))
            .Append(("Said to answer", [.. Pinned.Select(Answers)]))
            .Where(r => r.Cells.Any(c => c != None)),
    ];

    private static string Letter(int number) => ((char)('A' + number)).ToString();

    private string AddressOf(PolicyEvent e) => TimelineAddress.Of(Request with { Selected = e.Id }, time.Today());

    private string Without(PolicyEvent e) => TimelineAddress.Of(Request with { Pins = [.. Request.Pins.Where(p => p != e.Id)] }, time.Today());

    private string Status(PolicyEvent e) =>
        MeasureStatus.AppliesTo(e) && StatusRules.On(Dataset, e, Request.AsOf) is { } status
            ? string.Create(CultureInfo.InvariantCulture, $"{EventWords.Of(status.Status)} on {BritishDate.Of(Request.AsOf)}")
            : None;

    private string Answers(PolicyEvent e) =>
        e.StatedTriggers.Count == 0 ? None : string.Join("; ", e.StatedTriggers.Select(c => Dataset.Find(c.TriggerId)?.Label ?? c.TriggerId).Distinct());
}
