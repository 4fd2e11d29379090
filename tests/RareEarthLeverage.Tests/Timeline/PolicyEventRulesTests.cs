using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Timeline;

public sealed class PolicyEventRulesTests
{
    private static IEnumerable<string> Fields(PolicyEvent policyEvent, params PolicyEvent[] others) =>
        PolicyEventRules.Check(policyEvent, id => others.FirstOrDefault(o => o.Id == id)).Select(b => b.Field);

    [Fact]
    public void Event_AsItShouldBe_BreaksNoRule() => Assert.Empty(Fields(Event("cn-act", "2025-04-04")));

    [Fact]
    public void Event_Id_IsASlug() => Assert.Equal(["id"], Fields(Event("CN_Act", "2025-04-04", label: "Act")));

    [Theory]
    [InlineData("2025-04-04", DatePrecision.Month, 1)]
    [InlineData("2025-04-01", DatePrecision.Month, 0)]
    [InlineData("2025-04-01", DatePrecision.Year, 1)]
    [InlineData("2025-01-01", DatePrecision.Year, 0)]
    public void Event_CoarseDate_IsTheFirstDay(string date, DatePrecision precision, int breaches) =>
        Assert.Equal(breaches, Fields(Event("cn-act", date, precision: precision)).Count(f => f == "date"));

    [Fact]
    public void Event_EndBeforeStart_IsRefused()
    {
        Assert.Equal(["endDate"], Fields(Event("cn-act", "2025-04-04", end: "2025-04-03")));
        Assert.Empty(Fields(Event("cn-act", "2025-04-04", effective: "2025-04-01", end: "2025-04-03")));
    }

    [Theory]
    [InlineData("Ends with a stop.")]
    [InlineData("Twenty-seven characters long")]
    [InlineData(" blank in front")]
    [InlineData("a \u201cquoted\u201d word")]
    [InlineData("")]
    public void Event_Label_FitsBesideItsMark(string label) => Assert.Equal(["label"], Fields(Event("cn-act", "2025-04-04", label: label)));

    [Fact]
    public void Event_Summary_HasAtMostSixtyWords()
    {
        Assert.Empty(Fields(Event("cn-act", "2025-04-04", summary: string.Join(' ', Enumerable.Repeat("word", 60)))));
        Assert.Equal(["summary"], Fields(Event("cn-act", "2025-04-04", summary: string.Join(' ', Enumerable.Repeat("word", 61)))));
    }

    [Fact]
    public void Event_LinkToLaterUnknownOrOwnRow_IsRefused()
    {
        var later = Event("cn-later", "2025-05-01");
        Assert.Equal(["acts_on"], Fields(Event("cn-act", "2025-04-04", actsOn: [new("cn-later", LinkKind.Amends)]), later));
        Assert.Equal(["acts_on"], Fields(Event("cn-act", "2025-04-04", actsOn: [new("cn-none", LinkKind.Amends)])));
        Assert.Equal(["acts_on"], Fields(Event("cn-act", "2025-04-04", actsOn: [new("cn-act", LinkKind.Amends)])));
    }

    [Fact]
    public void Event_Claim_NamesASourceAnEarlierTriggerAndTheRightLag()
    {
        var trigger = Event("us-step", "2025-04-02", EventTracks.UsTariff);
        Assert.Empty(Fields(Event("cn-act", "2025-04-04", triggers: [new("us-step", "It says so.", 0, 2)]), trigger));
        Assert.Equal(["stated_triggers.lagDays"], Fields(Event("cn-act", "2025-04-04", triggers: [new("us-step", "It says so.", 0, 3)]), trigger));
        Assert.Equal(["stated_triggers.source"], Fields(Event("cn-act", "2025-04-04", triggers: [new("us-step", "It says so.", 1, 2)]), trigger));
        Assert.Equal(["stated_triggers.id", "stated_triggers.lagDays"], Fields(Event("cn-act", "2025-04-01", triggers: [new("us-step", "It says so.", 0, 0)]), trigger));
    }

    [Fact]
    public void Confidence_IsWhatTheSourcesAllow()
    {
        Assert.Equal(Confidence.High, ConfidenceRule.Highest([Source()]));
        Assert.Equal(Confidence.Medium, ConfidenceRule.Highest([Source(secondHand: true)]));
        Assert.Equal(Confidence.Medium, ConfidenceRule.Highest([Source(SourceTier.Agency, "Reuters"), Source(SourceTier.Agency, "Reuters (via a site)")]));
        Assert.Equal(Confidence.High, ConfidenceRule.Highest([Source(SourceTier.Agency, "Reuters"), Source(SourceTier.Trade, "Argus", secondHand: true)]));
        Assert.Equal(Confidence.Medium, ConfidenceRule.Highest([Source(SourceTier.Agency, "Reuters", secondHand: true), Source(SourceTier.Trade, "Argus", secondHand: true)]));
        Assert.Equal(Confidence.Medium, ConfidenceRule.Highest([Source(SourceTier.Secondary, "a"), Source(SourceTier.Secondary, "b")]));
        Assert.Equal(Confidence.Low, ConfidenceRule.Highest([Source(SourceTier.Secondary)]));
        Assert.Equal(["confidence"], Fields(Event("cn-act", "2025-04-04", sources: [Source(SourceTier.Agency)])));
    }

    [Fact]
    public void Event_SourceAddress_IsHttp()
    {
        Assert.Equal(["sources[0].url"], Fields(Event("cn-act", "2025-04-04", sources: [Source(url: "javascript:alert(1)")])));
        Assert.Equal(["sources[0].url"], Fields(Event("cn-act", "2025-04-04", sources: [Source(url: "http://host")])));
        Assert.Empty(Fields(Event("cn-act", "2025-04-04", sources: [Source(url: null)])));
    }

    [Fact]
    public void Events_LabelTwiceInAMonth_IsRefused()
    {
        var breach = Assert.Single(PolicyEventRules.CheckTogether([Event("cn-a", "2025-04-04", label: "Same"), Event("cn-b", "2025-04-09", label: "same"), Event("cn-c", "2025-05-09", label: "Same")]));
        Assert.Equal(("cn-b", "label"), (breach.Event.Id, breach.Breach.Field));
    }
}
