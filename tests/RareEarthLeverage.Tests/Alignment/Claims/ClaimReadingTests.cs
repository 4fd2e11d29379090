using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Alignment.Claims;

public sealed class ClaimReadingTests
{
    [Theory]
    // A side, by the first words.
    [InlineData("MOFCOM said the pause put the consensus into effect.", "Geopolitechs", SourceTier.Trade, ClaimantKind.Responder)]
    [InlineData("MOFCOM's answers, as reported by Trivium, blame the US steps.", "Trivium China", SourceTier.Trade, ClaimantKind.Responder)]
    [InlineData("Bessent said China answered the rule.", "Reuters", SourceTier.Agency, ClaimantKind.Target)]
    [InlineData("The Commission president announced it as agreed.", "South China Morning Post", SourceTier.Agency, ClaimantKind.Target)]
    // Somebody outside, by name or as the publisher of the source.
    [InlineData("An analyst quoted by Bloomberg read it as a warning.", "Bloomberg", SourceTier.Agency, ClaimantKind.Analyst)]
    [InlineData("The New York Times describes it as retaliation.", "The New York Times", SourceTier.Agency, ClaimantKind.Analyst)]
    [InlineData("The South China Morning Post says so.", "South China Morning Post", SourceTier.Agency, ClaimantKind.Analyst)]
    [InlineData("Egmont sets the rule before it.", "Egmont Institute", SourceTier.Trade, ClaimantKind.Analyst)]
    // Nobody is named, or somebody whose part is not known.
    [InlineData("Listed among China's answers to the duty.", "wbx-sh.com", SourceTier.Secondary, ClaimantKind.NotStated)]
    [InlineData("Announced as part of the deal.", "NDTV Profit", SourceTier.Agency, ClaimantKind.NotStated)]
    [InlineData("Two people told Reuters that it was an answer.", "Reuters", SourceTier.Agency, ClaimantKind.NotStated)]
    // An official publisher is never an outside voice, and a longer word is not the name.
    [InlineData("Gazette prints the link.", "Gazette", SourceTier.Official, ClaimantKind.NotStated)]
    [InlineData("Trumpeted as an answer.", "Reuters", SourceTier.Agency, ClaimantKind.NotStated)]
    public void Claimant_IsReadFromTheFirstWords(string claim, string publisher, SourceTier tier, ClaimantKind claimant) =>
        Assert.Equal(claimant, ClaimReading.Of(Event("cn-1", "2025-04-04"), claim, Source(tier, publisher)).Claimant);

    [Theory]
    [InlineData("Bessent said it came in exchange.", ClaimantKind.Responder)]
    [InlineData("Beijing said it came in exchange.", ClaimantKind.Target)]
    public void Claimant_OfAnAmericanRow_IsTheOtherWayRound(string claim, ClaimantKind claimant) =>
        Assert.Equal(claimant, ClaimReading.Of(Event("us-1", "2025-04-04", EventTracks.UsTariff), claim, Source()).Claimant);

    [Fact]
    public void Claimant_OfAnyOtherRow_IsNoSide() =>
        Assert.Equal(ClaimantKind.NotStated, ClaimReading.Of(Event("jp-1", "2010-09-24", EventTracks.Diplomacy), "The ministry said so.", Source()).Claimant);

    [Theory]
    [InlineData("The New York Times tied it to the arrest; Beijing denied there was a stop.", true)]
    [InlineData("Press linked the timing; the foreign ministry called the trip routine.", true)]
    [InlineData("A law firm says so, while noting that Beijing has not formally said so.", true)]
    [InlineData("Reuters says so.", false)]
    public void Denial_IsReadFromTheClaim(string claim, bool denial) =>
        Assert.Equal(denial, ClaimReading.Of(Event("cn-1", "2025-04-04"), claim, Source()).ReportsDenial);

    [Fact]
    public void Pairs_OfTwoTriggers_AreRivalsNearestFirst()
    {
        var pairs = Pairs(("us-far", "Reuters says so.", 0), ("us-near", "MOFCOM says so.", 1));

        Assert.Equal([("us-near", 2), ("us-far", 10)], pairs.Select(p => (p.Trigger.Id, p.LagDays ?? -1)));
        Assert.All(pairs, p => Assert.Equal(ClaimStanding.OneVoice, p.Standing));
    }

    [Fact]
    public void Pair_ClaimantsOfTwoKinds_IsAgreed() =>
        Assert.Equal(ClaimStanding.Agreed, Assert.Single(Pairs(("us-near", "Reuters says so.", 0), ("us-near", "MOFCOM says so.", 1))).Standing);

    [Fact]
    public void Pair_OneReportedDenial_IsContested() =>
        Assert.Equal(ClaimStanding.Contested, Assert.Single(Pairs(("us-near", "Reuters says so; Beijing denied it.", 0), ("us-near", "MOFCOM says so.", 1))).Standing);

    [Fact]
    public void Pair_OneClaimOfTwoActs_StandsOnce()
    {
        var trigger = Event("us-near", "2025-10-07", EventTracks.UsChipControl);
        var source = Source(SourceTier.Agency, "Reuters");
        var acts = new[] { "cn-a", "cn-b" }.Select(id => Event(id, "2025-10-09", triggers: [new("us-near", "Reuters says so.", 0, 2)], sources: [source]));
        var move = Assert.Single(TimelineAlignment.Align(Dataset([trigger, .. acts]), new() { To = Day("2025-12-31") }).Moves);

        var claim = Assert.Single(Assert.Single(StatedPair.Of(move)).Claims);

        Assert.Equal(["cn-a", "cn-b"], claim.Acts.Select(a => a.Id));
    }

    private static IReadOnlyList<StatedPair> Pairs(params (string Trigger, string Claim, int Source)[] claims)
    {
        var act = Event(
            "cn-act",
            "2025-10-09",
            triggers: [.. claims.Select(c => new TriggerClaim(c.Trigger, c.Claim, c.Source, null))],
            sources: [Source(SourceTier.Agency, "Reuters", "https://www.example.org/1"), Source(SourceTier.Trade, "Digest", "https://www.example.org/2")]);
        var data = Dataset(Event("us-far", "2025-09-29", EventTracks.UsChipControl), Event("us-near", "2025-10-07", EventTracks.UsChipControl), act);
        return StatedPair.Of(Assert.Single(TimelineAlignment.Align(data, new() { To = Day("2025-12-31") }).Moves));
    }
}
