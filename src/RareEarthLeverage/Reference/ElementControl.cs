namespace RareEarthLeverage.Reference;

/// <summary>An act that controls an element, as the reference table records it.</summary>
/// <param name="EventId">The act, an event on <c>china-control</c> that lists the element (<c>measure</c> in the file).</param>
/// <param name="Reference">Its official number.</param>
/// <param name="InForceFrom">First day in force.</param>
/// <param name="Suspended">True when it has been suspended.</param>
/// <param name="SuspendedUntil">Scheduled last day of the suspension; known when <paramref name="Suspended"/>.</param>
/// <param name="SuspendedBy">The suspending event; null when not suspended.</param>
/// <param name="StateAfter">What is known of the state after the suspension (<c>unknown</c>); null when not suspended.</param>
public sealed record ElementControl(
    string EventId,
    string Reference,
    DateOnly InForceFrom,
    bool Suspended,
    DateOnly? SuspendedUntil,
    string? SuspendedBy,
    string? StateAfter);
