namespace RareEarthLeverage.Web.Shell;

/// <summary>A page of the main menu.</summary>
/// <param name="Address">Its path.</param>
/// <param name="Label">Its name.</param>
/// <param name="Group">What it belongs with.</param>
/// <param name="About">What a reader finds there.</param>
internal sealed record MenuEntry(string Address, string Label, string Group, string About);
