namespace RareEarthLeverage.Store.Briefings;

/// <summary>A briefing that was saved. It is never changed; who wants another saves another.</summary>
/// <param name="Id">Its id, which nobody can guess.</param>
/// <param name="AtUtc">When it was saved.</param>
/// <param name="Content">What is in it, as JSON.</param>
public sealed record SavedBriefing(string Id, DateTime AtUtc, string Content);
