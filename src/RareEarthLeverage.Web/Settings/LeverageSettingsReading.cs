namespace RareEarthLeverage.Web.Settings;

/// <summary>The settings, or why they cannot be taken.</summary>
/// <param name="Settings">The settings; null when there is a problem.</param>
/// <param name="Problems">Every problem in a sentence.</param>
internal sealed record LeverageSettingsReading(LeverageSettings? Settings, IReadOnlyList<string> Problems);
