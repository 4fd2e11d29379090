using System.Globalization;
using Microsoft.AspNetCore.Components;
using RareEarthLeverage.Alignment.Response;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>Shipments around each move, by both dates of an act.</summary>
public sealed partial class ResponseSection : ComponentBase
{
    [Parameter, EditorRequired]
    public required Lines Announced { get; set; }

    [Parameter, EditorRequired]
    public required Lines Effective { get; set; }

    [Parameter, EditorRequired]
    public required AlignmentRequest Request { get; set; }

    /// <summary>The figure above the tables.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private IEnumerable<MoveResponse> Listed(Lines lines) => lines.Response.Moves.Where(r => Request.Direction is null || r.Move.Direction == Request.Direction);

    private IEnumerable<MoveResponse> Shown(Lines lines) => Listed(lines).Where(r => r.AfterIndex is not null).Reverse();

    private int Unknown(Lines lines) => Request.Listed(lines.Timeline.Moves).Count() - Shown(lines).Count();

    /// <summary>Volume of a month around the move, the three months before = 100; January and February as their mean.</summary>
    private static string At(MoveResponse r, int offset) =>
        r.Volume.FirstOrDefault(v => v.FirstOffset <= offset && offset <= v.LastOffset) is { Index: { } index } step
            ? Math.Round(index, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + (step.FirstOffset == step.LastOffset ? "" : " Jan–Feb")
            : "not known";

    private static string Medians(ShipmentResponse response) => $"median {Median(response.Tightening)} after tightening, {Median(response.Easing)} after easing";

    private static string Median(DirectionResponse d) =>
        d.AfterMedian is { } median
            ? $"{Math.Round(median, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)} (n = {d.AfterN})"
            : "not known";
}
