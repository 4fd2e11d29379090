using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>A field that is typed: a text, a number or a date. While it is being typed it shows what was typed; what the form made of
/// it (an ISO date, a list with commas) is shown once it is left.</summary>
public sealed partial class TextField : ComponentBase
{
    private string? _typed;
    private string _read = "";

    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>More than one makes it a box of several lines.</summary>
    [Parameter]
    public int Lines { get; set; } = 1;

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>True for addresses, ids and codes: no spelling is checked.</summary>
    [Parameter]
    public bool Plain { get; set; }

    /// <summary>True for dates: what was read is said beside them.</summary>
    [Parameter]
    public bool IsDate { get; set; }

    /// <summary>True where words are counted and not characters.</summary>
    [Parameter]
    public bool CountsWords { get; set; }

    private string Shown => _typed is { } typed && Form.Get(Path) == _read ? typed : Form.Get(Path);

    private string? InputMode => Path switch { _ when Path.EndsWith("url", StringComparison.Ordinal) => "url", "weight" => "numeric", _ => null };

    private string? Invalid => Form.At(Path).Any() ? "true" : null;

    private string DescribedBy => $"{EntryPaths.InputId(Path)}-problem {EntryPaths.InputId(Path)}-help";

    private int Words => Form.Get(Path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private bool IsOver => CountsWords ? Words > PolicyEventRules.SummaryWords : Form.Get(Path).Length > (FieldGuide.Longest(Path) ?? int.MaxValue);

    private string? Note =>
        CountsWords ? string.Create(CultureInfo.InvariantCulture, $"{Words} of {PolicyEventRules.SummaryWords} words")
        : Path == "label" || Counts ? string.Create(CultureInfo.InvariantCulture, $"{Form.Get(Path).Length} of {FieldGuide.Longest(Path)} characters")
        : IsDate && PartialDate.TryRead(Form.Get(Path), out var span) ? Read(span)
        : null;

    /// <summary>Near the end of what a field takes the count is of use.</summary>
    private bool Counts => FieldGuide.Longest(Path) is { } longest && Form.Get(Path).Length > longest * 0.8;

    private static string Read(DaySpan span) =>
        span.IsDay ? $"{span.First.DayOfWeek}, {BritishDate.Of(span)}"
        : BritishDate.PrecisionOf(span) == DatePrecision.Month ? $"{BritishDate.Of(span)}, day not known"
        : $"{BritishDate.Of(span)}, day and month not known";

    private void Type(string? text)
    {
        _typed = text ?? "";
        Form.Set(Path, _typed);
        _read = Form.Get(Path);
    }

    private void Leave()
    {
        _typed = null;
        Form.Touch(Path);
    }
}
