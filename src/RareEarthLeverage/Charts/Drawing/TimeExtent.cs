namespace RareEarthLeverage.Charts.Drawing;

/// <summary>Which days lie where, for a page that lets its reader move through time.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="LeftPx">Where the first day begins.</param>
/// <param name="RightPx">Where the last day ends.</param>
/// <param name="TopPx">Upper edge of the area.</param>
/// <param name="BottomPx">Lower edge of the area.</param>
public sealed record TimeExtent(DateOnly From, DateOnly To, double LeftPx, double RightPx, double TopPx, double BottomPx);
