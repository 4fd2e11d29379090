using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Shell;

/// <summary>Says that the data under an open page have changed, and what changed.</summary>
public sealed partial class UpdatedNotice : ComponentBase
{
    private const int Most = 3;

    /// <summary>The dataset that was on the page; null as long as nothing has changed.</summary>
    [Parameter, EditorRequired]
    public required Dataset? Before { get; set; }

    /// <summary>The dataset that is on the page.</summary>
    [Parameter, EditorRequired]
    public required Dataset? After { get; set; }

    /// <summary>For a page that keeps its revision: which, the newest one, and the same page with that.</summary>
    [Parameter]
    public (int Shown, int Newest, string Address)? Pinned { get; set; }

    /// <summary>The reader has read it.</summary>
    [Parameter, EditorRequired]
    public required EventCallback Dismissed { get; set; }

    private DatasetChange? Change => Before is { } before && After is { } after ? DatasetChange.Between(before, after) : null;

    private int? Revision => Before is null ? null : After?.Revision;

    private int More =>
        Change is { } change ? new[] { change.Added.Count, change.Edited.Count, change.Withdrawn.Count, change.Series.Count }.Sum(n => Math.Max(0, n - Most)) : 0;
}
