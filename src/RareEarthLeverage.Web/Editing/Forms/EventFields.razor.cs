using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>All fields of an event, in the order in which an announcement is read.</summary>
public sealed partial class EventFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required Dataset Dataset { get; set; }

    private bool IsChinese => Form.Entry.Track == EventTracks.ChinaControl.Id || Form.Entry.Track == EventTracks.ChinaOther.Id;
}
