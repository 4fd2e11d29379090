using RareEarthLeverage.Store.Editing;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>What all audit entries of one revision have in common.</summary>
/// <param name="Revision">Number of the revision.</param>
/// <param name="AtUtc">When it was made.</param>
/// <param name="Person">Who made it; null for the program itself.</param>
/// <param name="Origin">From where it came.</param>
/// <param name="Reason">Why.</param>
/// <param name="SinglePerson">True when nobody but its author looked at it.</param>
internal sealed record RevisionStamp(int Revision, DateTime AtUtc, Person? Person, EditOrigin Origin, string Reason, bool SinglePerson);
