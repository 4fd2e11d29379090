using RareEarthLeverage.Timeline;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Events;

public sealed class EventPageTests(RunningApp app)
{
    [Fact]
    public async Task History_IsTheChainOfActsInOrder_WithWhatEachDid()
    {
        var html = await app.TextAsync("/events/cn-2025-10-09-announcement-61");
        var chain = html[html.IndexOf("<ol class=\"chain\"", StringComparison.Ordinal)..html.IndexOf("</ol>", html.IndexOf("<ol class=\"chain\"", StringComparison.Ordinal), StringComparison.Ordinal)];

        string[] inOrder = ["Export Control Law", "Licensing imposed on seven", "<strong>Chinese licence demanded", "<b>Extends</b> No. 18", "October controls suspended", "<b>Suspends</b> No. 61", "Scheduled to end 10 Nov 2026"];
        var places = inOrder.Select(t => chain.IndexOf(t, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Citation_HoldsVersionRevisionAndDay_AndItsAddressAnswers()
    {
        var html = await app.TextAsync("/events/cn-2025-04-04-announcement-18");
        var citation = html[html.IndexOf("data-citation", StringComparison.Ordinal)..];
        citation = citation[..citation.IndexOf("</p>", StringComparison.Ordinal)];

        Assert.Contains("event cn-2025-04-04-announcement-18, version 1, data revision 1, as of 21 November 2026", citation, StringComparison.Ordinal);
        Assert.Contains("/events/cn-2025-04-04-announcement-18?asOf=2026-11-21&amp;rev=1", citation, StringComparison.Ordinal);
        Assert.DoesNotContain("data-notice", await app.TextAsync("/events/cn-2025-04-04-announcement-18?asOf=2026-11-21&rev=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsOf_IsTheDayOfTheStatus()
    {
        Assert.Contains("data-status=\"suspended\"", await app.TextAsync("/events/cn-2025-10-09-announcement-61?asOf=2026-01-01"), StringComparison.Ordinal);
        Assert.Contains("data-status=\"end-passed-unrecorded\"", await app.TextAsync("/events/cn-2025-10-09-announcement-61"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asOf=tomorrow")]
    [InlineData("colour=red")]
    [InlineData("window=0")]
    [InlineData("rev=x")]
    public async Task WhatIsNotUnderstood_IsNamed(string query)
    {
        var html = await app.TextAsync("/events/cn-2025-10-09-announcement-61?" + query);
        Assert.Contains($"<code>{query}</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeriesAround_ShowsTheMonths_AndGapsAsGaps()
    {
        var html = await app.TextAsync("/events/cn-2025-10-09-announcement-61");
        var around = html[html.IndexOf("data-section=\"series-around\"", StringComparison.Ordinal)..];
        Assert.Contains("month of the event", around, StringComparison.Ordinal);
        Assert.Contains("4,344", around, StringComparison.Ordinal); // October 2025
        Assert.Contains("no figure", around, StringComparison.Ordinal); // March 2026
    }

    [Theory]
    [InlineData("2025-04-02", DatePrecision.Day, "2025-04-04", DatePrecision.Day, 2, 2)]
    [InlineData("2025-04-04", DatePrecision.Day, "2025-04-02", DatePrecision.Day, 2, 2)]
    [InlineData("2025-04-04", DatePrecision.Day, "2025-04-04", DatePrecision.Day, 0, 0)]
    // May has 31 days: 1 May is 27 days after 4 April, 31 May 57.
    [InlineData("2025-04-04", DatePrecision.Day, "2025-05-01", DatePrecision.Month, 27, 57)]
    // Within one month: the same day, or up to 26 days later (30 April), or 3 days earlier (1 April).
    [InlineData("2025-04-04", DatePrecision.Day, "2025-04-01", DatePrecision.Month, 0, 26)]
    [InlineData("2025-01-01", DatePrecision.Year, "2026-01-01", DatePrecision.Year, 1, 729)]
    public void DaysBetween_AreAsExactAsTheDates(string a, DatePrecision precisionA, string b, DatePrecision precisionB, int least, int most) =>
        Assert.Equal(new DaysBetween(least, most), DaysBetween.Of(DaySpan.Of(DateOnly.Parse(a, System.Globalization.CultureInfo.InvariantCulture), precisionA), DaySpan.Of(DateOnly.Parse(b, System.Globalization.CultureInfo.InvariantCulture), precisionB)));
}
