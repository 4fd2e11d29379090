namespace RareEarthLeverage.Timeline;

/// <summary>How exactly a date is known. With month or year the date is the first day of that period.</summary>
public enum DatePrecision
{
    /// <summary>Exact to the day.</summary>
    Day,

    /// <summary>Some day of the month.</summary>
    Month,

    /// <summary>Some day of the year.</summary>
    Year,
}
