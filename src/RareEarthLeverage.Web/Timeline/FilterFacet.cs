namespace RareEarthLeverage.Web.Timeline;

/// <summary>One filter with its choices, as the form shows it.</summary>
/// <param name="Name">Parameter of the address.</param>
/// <param name="Legend">Name on screen.</param>
/// <param name="Choices">What can be ticked.</param>
/// <param name="Default">Words that are ticked when nothing is filtered, with commas.</param>
/// <param name="Shape">How the choices are laid out: as they come, long, or codes.</param>
internal sealed record FilterFacet(string Name, string Legend, IReadOnlyList<FilterChoice> Choices, string? Default = null, string Shape = "");
