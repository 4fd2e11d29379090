namespace RareEarthLeverage.Alignment.Claims;

/// <summary>Who asserts that an act answered an earlier step.</summary>
public enum ClaimantKind
{
    /// <summary>The side that acted: its ministry, its spokesman, the act itself.</summary>
    Responder,

    /// <summary>The other side: the one whose step is said to have been answered.</summary>
    Target,

    /// <summary>Neither: an analyst, a law firm, the press in its own voice.</summary>
    Analyst,

    /// <summary>The claim does not say whose voice it is.</summary>
    NotStated,
}
