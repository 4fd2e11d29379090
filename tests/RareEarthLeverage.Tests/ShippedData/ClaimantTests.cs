using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.ShippedData;

/// <summary>How every claim about a Chinese act of the shipped data is read, so that a change of the rule shows what it
/// changes. The list was made by reading the claims.</summary>
public sealed class ClaimantTests
{
    [Fact]
    public void Shipped_ClaimsOfMoves_AreReadAsListed() =>
        Assert.Equal(
            """
            cn-2010-09-21-japan-informal-halt <- jp-2010-09-08-captain-arrested: analyst, denial
            cn-2014-12-31-quotas-abolished <- wto-2014-08-07-appellate-ruling: analyst
            cn-2015-04-23-export-duties-abolished <- wto-2014-03-26-panel-ruling: analyst
            cn-2019-05-20-xi-ganzhou-visit <- us-2019-05-15-huawei-entity-list: analyst, denial
            cn-2019-05-20-xi-ganzhou-visit <- us-2019-05-10-section-301-list-3-increase: analyst
            cn-2023-07-03-gallium-germanium <- us-2022-10-07-chip-controls: analyst
            cn-2023-07-03-gallium-germanium <- dip-2023-06-30-dutch-chip-equipment-rules: analyst
            cn-2024-12-03-us-gallium-germanium-ban <- us-2024-12-02-chip-rules-140-entities: analyst
            cn-2025-02-04-five-metals <- us-2025-02-01-fentanyl-tariff-10: not-stated
            cn-2025-03-04-control-list-15-us <- us-2025-03-03-fentanyl-tariff-20: analyst
            cn-2025-04-01-shipments-stalled <- us-2025-04-02-reciprocal-tariff: analyst
            cn-2025-04-04-announcement-18 <- us-2025-04-02-reciprocal-tariff: analyst
            cn-2025-04-04-announcement-18 <- us-2025-04-02-reciprocal-tariff: analyst
            cn-2025-04-04-entity-lists-27-us <- us-2025-04-02-reciprocal-tariff: not-stated
            cn-2025-04-09-entity-lists-18-us <- us-2025-04-08-reciprocal-tariff-84: analyst
            cn-2025-05-14-entity-list-suspension <- dip-2025-05-12-geneva-truce: responder
            cn-2025-06-11-six-month-licence-cap <- dip-2025-06-10-london-framework: not-stated
            cn-2025-06-27-mofcom-approve-controlled-items <- dip-2025-06-05-trump-xi-call: responder
            cn-2025-07-24-eu-fast-track <- dip-2025-07-24-eu-china-summit: target
            cn-2025-08-12-entity-list-extension <- dip-2025-07-28-stockholm-talks: responder
            cn-2025-10-09-announcement-56 <- us-2025-09-29-affiliates-rule: responder, denial
            cn-2025-10-09-announcement-57 <- us-2025-09-29-affiliates-rule: responder, denial
            cn-2025-10-09-announcement-57 <- us-2025-10-07-house-report-chip-tools: analyst
            cn-2025-10-09-announcement-61 <- us-2025-09-29-affiliates-rule: analyst
            cn-2025-10-09-announcement-61 <- us-2025-09-29-affiliates-rule: responder, denial
            cn-2025-10-09-announcement-61 <- us-2025-10-07-house-report-chip-tools: analyst
            cn-2025-10-09-announcement-62 <- us-2025-09-29-affiliates-rule: responder, denial
            cn-2025-10-30-suspension-pledge <- dip-2025-10-30-busan-trump-xi: not-stated
            cn-2025-11-07-announcement-70 <- dip-2025-10-30-busan-trump-xi: not-stated
            cn-2025-11-07-announcement-70 <- dip-2025-10-30-busan-trump-xi: analyst
            cn-2025-11-09-announcement-72 <- dip-2025-10-30-busan-trump-xi: analyst
            cn-2025-11-10-entity-list-relief <- dip-2025-10-25-kuala-lumpur-framework: responder
            cn-2025-11-11-validated-end-user-report <- dip-2025-10-30-busan-trump-xi: not-stated
            cn-2025-12-02-first-general-licences <- dip-2025-10-30-busan-trump-xi: analyst
            cn-2026-01-06-japan-dual-use-ban <- dip-2025-11-07-takaichi-taiwan-remarks: responder
            cn-2026-01-08-japan-licence-freeze <- dip-2025-11-07-takaichi-taiwan-remarks: analyst
            cn-2026-02-24-japan-control-list-20 <- dip-2025-11-07-takaichi-taiwan-remarks: analyst
            cn-2026-02-24-japan-watch-list-20 <- dip-2025-11-07-takaichi-taiwan-remarks: analyst
            cn-2026-06-22-control-list-10-us <- us-2026-06-08-pentagon-1260h-list: analyst
            cn-2026-06-22-control-list-10-us <- us-2026-06-08-pentagon-1260h-list: analyst, denial
            cn-2026-06-29-japan-control-list-20 <- dip-2025-11-07-takaichi-taiwan-remarks: not-stated
            cn-2026-06-29-japan-watch-list-20 <- dip-2025-11-07-takaichi-taiwan-remarks: not-stated
            cn-2026-07-24-eu-entities-14 <- eu-2026-07-23-russia-sanctions-21: analyst
            cn-2026-09-28-truce-extension-no-text <- dip-2026-09-20-eighth-round-new-york: responder
            """.Split('\n'),
            from act in Repository.Dataset.Events
            where act.Track == EventTracks.ChinaControl
            from claim in act.StatedTriggers
            let read = ClaimReading.Of(act, claim.Claim, act.Sources[claim.SourceIndex])
            select $"{act.Id} <- {claim.TriggerId}: {Vocabulary.Word(read.Claimant)}{(read.ReportsDenial ? ", denial" : "")}");
}
