namespace RareEarthLeverage.Web.Tests;

/// <summary>A clock that stands at noon of one day.</summary>
internal sealed class FixedTime(DateOnly today) : TimeProvider
{
    /// <summary>The day of the tests: eleven days after the pause of Announcement No. 70 was planned to end.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    public FixedTime()
        : this(Today) { }

    public override DateTimeOffset GetUtcNow() => new(today.ToDateTime(new(12, 0)), TimeSpan.Zero);
}
