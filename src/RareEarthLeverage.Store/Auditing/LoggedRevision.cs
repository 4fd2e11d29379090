using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>One revision in the public list of changes: no names.</summary>
/// <param name="Number">The data revision.</param>
/// <param name="AtUtc">When it was made.</param>
/// <param name="Reason">Why.</param>
/// <param name="Role">By whom, as a role; null when the program made it itself.</param>
/// <param name="Origin">From where; null when no row changed.</param>
/// <param name="Rows">The rows that changed.</param>
public sealed record LoggedRevision(int Number, DateTime AtUtc, string Reason, Role? Role, EditOrigin? Origin, IReadOnlyList<LoggedRow> Rows);
