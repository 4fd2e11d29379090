namespace RareEarthLeverage.Web.Timeline;

/// <summary>A choice of a filter.</summary>
/// <param name="Word">Value in the address.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Count">Events that it would show, the other filters as they are.</param>
/// <param name="IsChosen">True when it is ticked.</param>
internal sealed record FilterChoice(string Word, string Label, int Count, bool IsChosen);
