using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>One change of one field.</summary>
/// <param name="Revision">The data revision that it belongs to.</param>
/// <param name="AtUtc">When.</param>
/// <param name="PersonName">Who; null where names are left out.</param>
/// <param name="Role">In what role; null when the program did it itself.</param>
/// <param name="Origin">From where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Kind">Kind of row.</param>
/// <param name="SubjectId">Key of the row.</param>
/// <param name="Field">The field; <c>*</c> when the row was created, <c>withdrawn</c> when it was taken back or restored.</param>
/// <param name="Before">Value before as JSON; null when there was no row.</param>
/// <param name="After">Value after as JSON.</param>
/// <param name="SinglePerson">True when the person who wrote it published it.</param>
public sealed record RowChange(
    int Revision,
    DateTime AtUtc,
    string? PersonName,
    Role? Role,
    EditOrigin Origin,
    string Reason,
    RowKind Kind,
    string SubjectId,
    string Field,
    string? Before,
    string? After,
    bool SinglePerson)
{
    internal static RowChange Of(AuditEntry e, bool withNames) =>
        new(e.Revision, e.AtUtc, withNames ? e.PersonName : null, e.Role, e.Origin, e.Reason, e.Kind, e.SubjectId, e.Field, e.Before, e.After, e.SinglePerson);
}
