using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.EventCard;
using RareEarthLeverage.Tests.Charts.LeverageTimeline;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.EventCard;

public sealed class EventCardTests
{
    private const string Licensing = "cn-2025-04-04-announcement-18";

    private static Figure Draw(string query) => new EventCardChart().Draw(Pictures.Request(query), Repository.Dataset);

    public static TheoryData<string> Sizes() => ["", "size=slide", "size=a4", "size=column", "size=square", "width=390", "width=1200&height=630"];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Draw_EveryEvent_KeepsItsTextInsideAndApart(string size)
    {
        foreach (var e in Repository.Dataset.Events)
        {
            var figure = Draw($"sel={e.Id}&{size}");
            var boxes = figure.Scene.Flat().OfType<TextMark>().Select(t => (t.Text, t.Box)).ToList();
            Assert.All(boxes, b => Assert.True(b.Box.X >= 0 && b.Box.Right <= figure.Scene.WidthPx + 0.5 && b.Box.Bottom <= figure.Scene.HeightPx, $"{e.Id} {size}: {b.Text}"));
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes.Skip(i + 1), b => b.Box.Overlaps(boxes[i].Box));
            }
        }
    }

    [Fact]
    public void Draw_Event_NamesWhatIsRecordedAndLinksItsSources()
    {
        var figure = Draw("sel=" + Licensing);
        var e = Repository.Dataset.Find(Licensing)!;
        Assert.Equal(e.Title, figure.Caption.Title);
        Assert.Contains(figure.Tables[0].Rows, r => r.Cells[0] == "Confidence");
        Assert.Equal(e.Sources.Select(s => s.Url).OfType<string>(), figure.Scene.Groups().Select(g => g.Link));
        Assert.Equal("/events/" + Licensing, PermanentLink.Of(new EventCardChart(), Pictures.Request("sel=" + Licensing), 1).Split('?')[0]);
    }

    [Fact]
    public void Draw_ScheduledEnd_IsNotSaidToHaveEnded()
    {
        var planned = Repository.Dataset.Events.First(e => e.EndIsScheduled && e.EndDate is not null);
        var facts = Draw("sel=" + planned.Id).Tables[0].Rows;
        Assert.Contains(facts, r => r.Cells[0] == "Scheduled end");
        Assert.DoesNotContain(facts, r => r.Cells[0] == "Ended");
    }

    [Fact]
    public void Draw_WithoutSelection_IsTheLatestLandmark() =>
        Assert.Equal(Repository.Dataset.Events.Last(e => e.Weight == 5 && e.Date <= Pictures.AsOf).Title, Draw("").Caption.Title);

    [Theory]
    [InlineData("asOf=1950-01-01", "No landmark by this day: name an event with sel.")]
    [InlineData("sel=nowhere", "There is no event nowhere in data revision 1.")]
    public void Draw_WithoutEvent_SaysSoInThePicture(string query, string words) =>
        Assert.Contains(words, Draw(query).Scene.Flat().OfType<TextMark>().Select(t => t.Text));
}
