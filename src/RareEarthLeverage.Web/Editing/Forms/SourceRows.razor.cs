using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>The sources of a row.</summary>
public sealed partial class SourceRows : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    private string? Strength => SourceStrength.Of(Form.Entry);

    private static string In(int row, string name) => EntryPaths.In("sources", row, name);

    private void Add() => Form.Change(null, e => e.Sources.Add(new()));

    /// <summary>Claims name a source by its place, so they move with it; a claim whose source is gone has none.</summary>
    private void Remove(int row) =>
        Form.Change(
            string.Create(CultureInfo.InvariantCulture, $"Source {row + 1} removed"),
            e =>
            {
                e.Sources.RemoveAt(row);
                foreach (var claim in e.StatedTriggers)
                {
                    claim.Source = int.TryParse(claim.Source, NumberStyles.None, CultureInfo.InvariantCulture, out var source)
                        ? source == row ? "" : (source > row ? source - 1 : source).ToString(CultureInfo.InvariantCulture)
                        : claim.Source;
                }
            });
}
