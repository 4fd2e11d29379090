namespace RareEarthLeverage.Alignment.Claims;

/// <summary>How the claims of one trigger stand to each other.</summary>
public enum ClaimStanding
{
    /// <summary>Claimants of two or three kinds say so, and no claim reports a denial.</summary>
    Agreed,

    /// <summary>One kind of claimant says so, or it is not stated who; no claim reports a denial.</summary>
    OneVoice,

    /// <summary>A claim reports that a side denies it, or does not call it so.</summary>
    Contested,
}
