using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace RareEarthLeverage.Web.Timeline;

/// <summary>A choice of a filter.</summary>
/// <param name="Word">Value in the address.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Count">Events that it would show, the other filters as they are.</param>
/// <param name="IsChosen">True when it is ticked.</param>
internal sealed record FilterChoice(string Word, string Label, int Count, bool IsChosen)
{
    /// <summary>What stands beside the box. Made here and not in markup: there are many choices, the server keeps each element
    /// and attribute of every open page, and this way the words of a choice are one piece instead of six.</summary>
    /// <param name="isTrack">True when a swatch of the track's colour stands before them.</param>
    public MarkupString Words(bool isTrack) =>
        new(FormattableString.Invariant($"{(isTrack ? $"<span class=\"swatch track-{Word}\"></span>" : "")}{HtmlEncoder.Default.Encode(Label)} <span class=\"count-of\">{Count}</span>"));
}
