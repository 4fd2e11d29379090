namespace RareEarthLeverage.Timeline.Watch;

/// <summary>How near a scheduled date is.</summary>
public enum WatchStage
{
    /// <summary>The day has passed and no row of medium or high confidence says what happened.</summary>
    Overdue,

    /// <summary>T-0: it is the day itself, which still counts as in force.</summary>
    Today,

    /// <summary>T-7: 1 to 7 days ahead.</summary>
    [Word("within-7-days")]
    Within7Days,

    /// <summary>T-30: 8 to 30 days ahead.</summary>
    [Word("within-30-days")]
    Within30Days,

    /// <summary>More than 30 days ahead.</summary>
    Ahead,
}
