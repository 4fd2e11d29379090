using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Triggers that a named source asserts. The days between are worked out, never typed.</summary>
public sealed partial class ClaimRows : ComponentBase
{
    private const string IdField = "id";

    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    private DateOnly? NotAfter => PartialDate.TryRead(Form.Get("date"), out var span) ? span.Last : null;

    private List<Choice> Sources =>
    [
        .. Form.Entry.Sources.Select((s, i) => new Choice(
            i.ToString(CultureInfo.InvariantCulture),
            FormattableString.Invariant($"{i + 1} – {(s.Publisher.Length > 0 ? s.Publisher : s.Title.Length > 0 ? s.Title : "not filled in yet")}"))),
    ];

    private static string In(int row, string name) => EntryPaths.In("stated_triggers", row, name);

    private void Add() => Form.Change(null, e => e.StatedTriggers.Add(new() { Source = e.Sources.Count == 1 ? "0" : "" }));

    private void Remove(int row) =>
        Form.Change(string.Create(CultureInfo.InvariantCulture, $"Stated trigger {row + 1} removed"), e => e.StatedTriggers.RemoveAt(row));

    /// <summary>The lag belongs to the pair of dates: with another trigger the old one is wrong, and publishing fills in the right one.</summary>
    private void PickTrigger(int row, string id)
    {
        Form.Entry.StatedTriggers[row].LagDays = "";
        Form.Set(In(row, "id"), id);
    }

    private string Lag(ClaimEntry claim) =>
        Dataset.Find(claim.Id) is not { } trigger ? "choose an event"
        : trigger.DatePrecision != DatePrecision.Day || Form.Entry.DatePrecision != "day" || !PartialDate.TryRead(Form.Get("date"), out var span) ? "not known to the day"
        : span.First < trigger.Date ? FormattableString.Invariant($"the trigger is {trigger.Date.DayNumber - span.First.DayNumber} days later than this event")
        : EventWords.Before(span.First.DayNumber - trigger.Date.DayNumber);
}
