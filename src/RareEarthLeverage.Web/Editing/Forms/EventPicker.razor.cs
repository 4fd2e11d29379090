using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Picks an event by search. What is typed and is no id stays as it is, so that nothing is lost; the rules then say so.</summary>
public sealed partial class EventPicker : ComponentBase
{
    private const int Most = 8;

    private IReadOnlyList<PolicyEvent> _matches = [];
    private string? _typed;
    private bool _open;
    private int _at = -1;

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    [Parameter, EditorRequired]
    public required string InputId { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>Path of the field, for what the browser keeps; null where nothing is kept.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>An event that is not offered.</summary>
    [Parameter]
    public string? Without { get; set; }

    /// <summary>Last day of announcement of what is offered.</summary>
    [Parameter]
    public DateOnly? NotAfter { get; set; }

    [Parameter]
    public bool Invalid { get; set; }

    private PolicyEvent? Found => Dataset.Find(Value);

    // What was typed is shown at once, and not only when the form has handed it back: keys come faster than that.
    private string Shown => _typed ?? Value;

    private async Task Search(string? text)
    {
        _typed = text ?? "";
        await ValueChanged.InvokeAsync(text ?? "");
        Look(text ?? "");
    }

    private void Open() => Look(Shown);

    private void Look(string text)
    {
        // An id that is there needs no suggestions: they would cover what comes after it.
        _open = Dataset.Find(text) is null;
        _matches = _open ? [.. EventSearch.Find(Dataset, text, Without, NotAfter).Take(Most)] : [];
        _at = text.Length > 0 && _matches.Count > 0 ? 0 : -1;
    }

    private void Close()
    {
        _open = false;
        _typed = null;
    }

    private async Task Key(KeyboardEventArgs e)
    {
        switch (e.Key)
        {
            case "ArrowDown" when !_open:
                Look(Shown);
                _open = true;
                break;
            case "ArrowDown":
                _at = Math.Min(_at + 1, _matches.Count - 1);
                break;
            case "ArrowUp":
                _at = Math.Min(Math.Max(_at - 1, 0), _matches.Count - 1);
                break;
            case "Enter" when _open && _at >= 0 && !e.CtrlKey:
                await Pick(_matches[_at]);
                break;
            case "Escape":
                _open = false;
                break;
            default:
                break;
        }
    }

    private async Task Pick(PolicyEvent picked)
    {
        _open = false;
        _typed = picked.Id;
        await ValueChanged.InvokeAsync(picked.Id);
    }
}
