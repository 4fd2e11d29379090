using RareEarthLeverage.Entry;
using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>One change of one field, for ever. Triggers of the database refuse to change or delete it.</summary>
internal sealed class AuditEntry
{
    /// <summary>The field that stands for the row as a whole: it was created.</summary>
    public const string WholeRow = "*";

    /// <summary>The field that says whether and why a row is withdrawn.</summary>
    public const string WithdrawnField = "withdrawn";

    /// <summary>The field that says which version a row had when the record of changes began.</summary>
    public const string VersionField = "version";

    /// <summary>1 and up, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>The data revision that it belongs to.</summary>
    public required int Revision { get; init; }

    public required DateTime AtUtc { get; init; }

    public required string PersonId { get; init; }

    public required string PersonName { get; init; }

    /// <summary>Null when the program did it itself.</summary>
    public required Role? Role { get; init; }

    public required EditOrigin Origin { get; init; }

    public required string Reason { get; init; }

    public required RowKind Kind { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>The field by its name in the data, or one of the constants above.</summary>
    public required string Field { get; init; }

    /// <summary>Value before as JSON; null when there was no row.</summary>
    public required string? Before { get; init; }

    /// <summary>Value after as JSON; with <see cref="WholeRow"/> the row as one object.</summary>
    public required string? After { get; init; }

    /// <summary>True when nobody but its author looked at the change.</summary>
    public required bool SinglePerson { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>See <see cref="AuditHash"/>.</summary>
    public string Hash { get; set; } = "";
}
