namespace RareEarthLeverage.Charts.Drawing;

/// <summary>How fine an axis of time is divided.</summary>
public enum TimeUnit
{
    Day,

    /// <summary>Weeks that begin on Monday.</summary>
    Week,
    Month,
    Quarter,
    Year,
    FiveYears,
    Decade,
}
