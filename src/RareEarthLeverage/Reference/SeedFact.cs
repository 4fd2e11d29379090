namespace RareEarthLeverage.Reference;

/// <summary>A checkable statement of one of the two founding documents, and where the data carries it.</summary>
/// <param name="Id">Number of the statement.</param>
/// <param name="Document">The document that makes it.</param>
/// <param name="Fact">The statement, in own words.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Where">Event ids, <c>series:name@month</c>, a reference file or <c>file:id</c>; empty when not in the data.</param>
/// <param name="Value">What the data says; may be empty.</param>
/// <param name="Status">How far the data carries it.</param>
public sealed record SeedFact(
    string Id,
    string Document,
    string Fact,
    SeedFactKind Kind,
    IReadOnlyList<string> Where,
    string Value,
    SeedFactStatus Status);
