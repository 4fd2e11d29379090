using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>Links to earlier events that this one acts on.</summary>
public sealed partial class LinkRows : ComponentBase
{
    private const string IdField = "id";

    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    private DateOnly? NotAfter => PartialDate.TryRead(Form.Get("date"), out var span) ? span.Last : null;

    private static string In(int row, string name) => EntryPaths.In("acts_on", row, name);

    /// <summary>A further link mostly does the same as the one before.</summary>
    private void Add() => Form.Change(null, e => e.ActsOn.Add(new() { How = e.ActsOn.Count > 0 ? e.ActsOn[^1].How : "" }));

    private void Remove(int row) => Form.Change(string.Create(CultureInfo.InvariantCulture, $"Link {row + 1} removed"), e => e.ActsOn.RemoveAt(row));
}
