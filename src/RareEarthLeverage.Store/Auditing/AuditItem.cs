namespace RareEarthLeverage.Store.Auditing;

/// <summary>One entry of the record of changes, as admins see it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="PersonId">Id of the account of whoever made it.</param>
/// <param name="Change">The change itself, with names.</param>
/// <param name="Hash">Hash of the entry.</param>
public sealed record AuditItem(long Number, string PersonId, RowChange Change, string Hash);
