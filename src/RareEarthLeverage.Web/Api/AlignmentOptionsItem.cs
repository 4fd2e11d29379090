namespace RareEarthLeverage.Web.Api;

/// <summary>What was asked for, defaults written out.</summary>
internal sealed record AlignmentOptionsItem(
    int Window,
    string Basis,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Scope,
    string Confidence,
    int Shifts,
    int Seed);
