using System.Text;
using RareEarthLeverage.Timeline.Watch;
using RareEarthLeverage.Web.Watch;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Watch;

public sealed class DatesFeedTests(RunningApp app)
{
    [Fact]
    public async Task Feed_OnTheDayOfTheTests_IsACalendarWithTheDatesToWatch()
    {
        var entries = await EntriesAsync("/feeds/dates.ics");

        var pause = entries.Single(e => e["UID"] == "cn-2025-11-07-announcement-70-end@rare-earth-leverage");
        Assert.Equal("20261110", pause["DTSTART"]);
        Assert.StartsWith("Scheduled end passed, outcome not recorded: ", pause["SUMMARY"], StringComparison.Ordinal);
        Assert.Contains("does not prove that anything ended", pause["DESCRIPTION"], StringComparison.Ordinal);
        var ban = entries.Single(e => e["UID"] == "cn-2025-11-09-announcement-72-end@rare-earth-leverage");
        Assert.Equal("20261127", ban["DTSTART"]);
        Assert.StartsWith("Scheduled last day: ", ban["SUMMARY"], StringComparison.Ordinal);
        Assert.Contains(entries, e => e["UID"].EndsWith("-reported@rare-earth-leverage", StringComparison.Ordinal) && e["DTSTART"] == "20270110");
        Assert.Equal(entries.Count, entries.Select(e => e["UID"]).Distinct().Count());
    }

    [Fact]
    public async Task Uids_StayWhileTheDayMoves()
    {
        var before = (await EntriesAsync("/feeds/dates.ics?asOf=2026-11-01")).Select(e => e["UID"]).ToHashSet();
        var after = (await EntriesAsync("/feeds/dates.ics?asOf=2026-11-21")).Select(e => e["UID"]).ToHashSet();

        Assert.Contains("cn-2025-11-07-announcement-70-end@rare-earth-leverage", before);
        Assert.Contains("cn-2025-11-07-announcement-70-end@rare-earth-leverage", after);
    }

    [Fact]
    public async Task Feed_Filtered_HasOnlyThose()
    {
        var chinese = await EntriesAsync("/feeds/dates.ics?track=china-control");
        var all = await EntriesAsync("/feeds/dates.ics");

        Assert.InRange(chinese.Count, 1, all.Count - 1);
        Assert.All(chinese, e => Assert.StartsWith("cn-", e["UID"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_SaysThatItIsACalendar()
    {
        using var answer = await app.GetAsync("/feeds/dates.ics");

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public void Feed_OfAnEmptyList_IsACalendarWithoutEntries() =>
        Assert.Empty(CalendarReading.Entries(Encoding.UTF8.GetBytes(DatesFeed.Of(new WatchList(FixedTime.Today, [], []), _ => true, "https://site.example", 1))));

    [Theory]
    // Offenders that the reader must refuse, so that the tests above can fail.
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:01234567890123456789012345678901234567890123456789012345678901234567890123456789\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261121T000000Z\r\nDTSTART;VALUE=DATE:20261121\r\nDTEND;VALUE=DATE:20261122\r\nSUMMARY:a, b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261121T000000Z\r\nDTSTART;VALUE=DATE:20261131\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    public void Reader_OfABrokenCalendar_RefusesIt(string calendar) =>
        Assert.Throws<FormatException>(() => CalendarReading.Entries(Encoding.UTF8.GetBytes(calendar)));

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> EntriesAsync(string address)
    {
        using var answer = await app.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, address);
        return CalendarReading.Entries(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
