using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Alignment.Claims;

/// <summary>A trigger that is stated for a move, with everybody who states it.</summary>
/// <param name="Trigger">The event said to have been answered.</param>
/// <param name="LagDays">As in <see cref="StatedTrigger"/>; the same for all claims, since all acts of a move have one date.</param>
/// <param name="Claims">The claims, in the order of the acts and of their sources; a claim made of several acts stands once.</param>
/// <param name="Standing">How they stand to each other.</param>
public sealed record StatedPair(PolicyEvent Trigger, int? LagDays, IReadOnlyList<StatedClaim> Claims, ClaimStanding Standing)
{
    /// <summary>The triggers stated for a move, nearest first. Two or more are rivals: sources name different steps, and the
    /// record does not decide between them.</summary>
    public static IReadOnlyList<StatedPair> Of(AlignedMove move) => [.. move.Stated.GroupBy(s => s.Trigger.Id, StringComparer.Ordinal).Select(g => Of([.. g]))];

    private static StatedPair Of(List<StatedTrigger> stated)
    {
        var claims = stated
            .GroupBy(s => (s.Claim, s.Source.Title, s.Source.Url))
            .Select(g => g.ToList())
            .Select(g => new StatedClaim(g[0].Claim, g[0].Source, ClaimReading.Of(g[0].Act, g[0].Claim, g[0].Source), [.. g.Select(s => s.Act)]))
            .ToList();
        return new(stated[0].Trigger, stated[0].LagDays, claims, StandingOf(claims));
    }

    private static ClaimStanding StandingOf(List<StatedClaim> claims) =>
        claims.Exists(c => c.Reading.ReportsDenial) ? ClaimStanding.Contested
        : claims.Select(c => c.Reading.Claimant).Where(c => c != ClaimantKind.NotStated).Distinct().Count() > 1 ? ClaimStanding.Agreed
        : ClaimStanding.OneVoice;
}
