namespace RareEarthLeverage.Web.Api;

/// <summary>Whether the program can answer from the data.</summary>
/// <param name="Ready">True when the dataset is loaded.</param>
/// <param name="Stage">What the store is doing.</param>
/// <param name="Revision">Data revision; null until loaded.</param>
/// <param name="Events">Events in it.</param>
/// <param name="LatestEvent">Date of the latest event.</param>
/// <param name="Problem">Why loading failed.</param>
internal sealed record ReadinessItem(bool Ready, string Stage, int? Revision, int? Events, DateOnly? LatestEvent, string? Problem);
