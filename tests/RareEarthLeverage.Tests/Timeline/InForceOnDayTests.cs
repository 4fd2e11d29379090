using RareEarthLeverage.Timeline;
using Xunit;
using static RareEarthLeverage.Tests.Sample;

namespace RareEarthLeverage.Tests.Timeline;

/// <summary>"In force on this day?", on small calendars that a reader can hold in the head. Each calendar says in a comment
/// what happens in it; the status wanted follows from the definition in the method, section 1.</summary>
public sealed class InForceOnDayTests
{
    [Theory]
    // Two acts of one day, only one of them suspended: the suspension of a part leaves the other part in force.
    [InlineData("part suspended", "cn-part-1", "2025-05-13", EventStatus.InForce)]
    [InlineData("part suspended", "cn-part-1", "2025-05-14", EventStatus.Suspended)]
    [InlineData("part suspended", "cn-part-1", "2025-08-12", EventStatus.Suspended)]
    [InlineData("part suspended", "cn-part-1", "2025-08-13", EventStatus.InForce)]
    [InlineData("part suspended", "cn-part-2", "2025-05-14", EventStatus.InForce)]
    // One pause of two acts is prolonged for the first and turned into an end for the second.
    [InlineData("part extended, part ended", "cn-kept", "2025-08-11", EventStatus.Suspended)]
    [InlineData("part extended, part ended", "cn-kept", "2025-09-30", EventStatus.Suspended)]
    [InlineData("part extended, part ended", "cn-dropped", "2025-08-11", EventStatus.Suspended)]
    [InlineData("part extended, part ended", "cn-dropped", "2025-08-12", EventStatus.Ended)]
    // A pause to 31 March is prolonged to 30 June on 20 March; nothing says what came after.
    [InlineData("extended", "cn-act", "2025-03-31", EventStatus.Suspended)]
    [InlineData("extended", "cn-act", "2025-06-30", EventStatus.Suspended)]
    [InlineData("extended", "cn-act", "2025-07-01", EventStatus.EndPassedUnrecorded)]
    [InlineData("extended", "cn-pause", "2025-06-30", EventStatus.InForce)]
    // The same, prolonged twice.
    [InlineData("extended twice", "cn-act", "2025-09-30", EventStatus.Suspended)]
    [InlineData("extended twice", "cn-act", "2025-10-01", EventStatus.EndPassedUnrecorded)]
    // The extension is a rumour.
    [InlineData("extension of low confidence", "cn-act", "2025-03-31", EventStatus.Suspended)]
    [InlineData("extension of low confidence", "cn-act", "2025-04-01", EventStatus.EndPassedUnrecorded)]
    // A new list takes the place of the old one on 15 February; it was announced on the 10th.
    [InlineData("replaced", "cn-old", "2025-02-09", EventStatus.InForce)]
    [InlineData("replaced", "cn-old", "2025-02-14", EventStatus.InForce)]
    [InlineData("replaced", "cn-old", "2025-02-15", EventStatus.Ended)]
    [InlineData("replaced", "cn-new", "2025-02-14", EventStatus.Announced)]
    [InlineData("replaced", "cn-new", "2025-02-15", EventStatus.InForce)]
    // "Some day in June" is certain only on 30 June; "some day in 2024" on 31 December.
    [InlineData("month and year", "cn-june", "2025-06-29", EventStatus.Announced)]
    [InlineData("month and year", "cn-june", "2025-06-30", EventStatus.InForce)]
    [InlineData("month and year", "cn-2024", "2024-12-30", EventStatus.Announced)]
    [InlineData("month and year", "cn-2024", "2024-12-31", EventStatus.InForce)]
    // Month precision with a day of effect: the day counts.
    [InlineData("month and year", "cn-known-start", "2025-04-03", EventStatus.Announced)]
    [InlineData("month and year", "cn-known-start", "2025-04-04", EventStatus.InForce)]
    // A revocation some day in June ends the act for certain on the 30th; until then it is not known to have ended.
    [InlineData("revoked some day in June", "cn-act", "2025-06-29", EventStatus.InForce)]
    [InlineData("revoked some day in June", "cn-act", "2025-06-30", EventStatus.Ended)]
    // A scheduled end passes and nobody says what happened; one that happened is an end.
    [InlineData("ends", "cn-planned", "2025-12-31", EventStatus.InForce)]
    [InlineData("ends", "cn-planned", "2026-01-01", EventStatus.EndPassedUnrecorded)]
    [InlineData("ends", "cn-happened", "2025-12-31", EventStatus.InForce)]
    [InlineData("ends", "cn-happened", "2026-01-01", EventStatus.Ended)]
    // The planned end is settled three months later by a revocation.
    [InlineData("planned end settled later", "cn-act", "2026-02-28", EventStatus.EndPassedUnrecorded)]
    [InlineData("planned end settled later", "cn-act", "2026-04-01", EventStatus.Ended)]
    // A suspension is called off before its planned end.
    [InlineData("suspension revoked", "cn-act", "2025-05-09", EventStatus.Suspended)]
    [InlineData("suspension revoked", "cn-act", "2025-05-10", EventStatus.InForce)]
    [InlineData("suspension revoked", "cn-act", "2026-01-01", EventStatus.InForce)]
    [InlineData("suspension revoked", "cn-pause", "2025-05-10", EventStatus.Ended)]
    // A suspension is called off before it began.
    [InlineData("suspension revoked early", "cn-act", "2025-03-15", EventStatus.InForce)]
    [InlineData("suspension revoked early", "cn-pause", "2025-03-15", EventStatus.Ended)]
    // A suspension is replaced by the next one on its own recorded last day, which stands.
    [InlineData("suspension replaced", "cn-act", "2025-11-09", EventStatus.Suspended)]
    [InlineData("suspension replaced", "cn-act", "2025-11-10", EventStatus.Suspended)]
    [InlineData("suspension replaced", "cn-act", "2025-11-11", EventStatus.Suspended)]
    [InlineData("suspension replaced", "cn-first-pause", "2025-11-10", EventStatus.InForce)]
    [InlineData("suspension replaced", "cn-first-pause", "2025-11-11", EventStatus.Ended)]
    // An act suspended before it ever applied.
    [InlineData("suspended before effect", "cn-act", "2025-11-06", EventStatus.Announced)]
    [InlineData("suspended before effect", "cn-act", "2025-11-08", EventStatus.Suspended)]
    // An act withdrawn before it ever applied has ended; it does not wait for a start that will not come.
    [InlineData("withdrawn before effect", "cn-act", "2025-05-12", EventStatus.Announced)]
    [InlineData("withdrawn before effect", "cn-act", "2025-05-13", EventStatus.Ended)]
    [InlineData("withdrawn before effect", "cn-act", "2025-05-15", EventStatus.Ended)]
    [InlineData("withdrawn before effect", "cn-own-end", "2025-05-14", EventStatus.Ended)]
    // A revocation that is itself called off before it takes effect ends nothing.
    [InlineData("revocation called off", "cn-act", "2025-05-05", EventStatus.InForce)]
    [InlineData("revocation called off", "cn-act", "2025-06-01", EventStatus.InForce)]
    [InlineData("revocation called off", "cn-revocation", "2025-06-01", EventStatus.Ended)]
    // Two suspensions overlap: the act comes back after the longer one.
    [InlineData("overlapping suspensions", "cn-act", "2025-03-31", EventStatus.Suspended)]
    [InlineData("overlapping suspensions", "cn-act", "2025-05-31", EventStatus.Suspended)]
    [InlineData("overlapping suspensions", "cn-act", "2025-06-01", EventStatus.InForce)]
    public void Status_OnDay_FollowsTheDefinition(string calendar, string id, string day, EventStatus status)
    {
        var data = Dataset(Calendar(calendar));
        var policyEvent = data.Find(id) ?? throw new ArgumentException(id, nameof(id));
        Assert.Equal(status, StatusRules.On(data, policyEvent, Day(day))?.Status);
    }

    private static EventLink[] Links(LinkKind how, params string[] ids) => [.. ids.Select(i => new EventLink(i, how))];

    private static PolicyEvent[] Calendar(string name) =>
        name switch
        {
            "part suspended" =>
            [
                Event("cn-part-1", "2025-04-04"),
                Event("cn-part-2", "2025-04-04"),
                Event("cn-pause", "2025-05-14", end: "2025-08-12", actsOn: Links(LinkKind.Suspends, "cn-part-1")),
            ],
            "part extended, part ended" =>
            [
                Event("cn-kept", "2025-04-04"),
                Event("cn-dropped", "2025-04-09"),
                Event("cn-pause", "2025-05-14", end: "2025-08-12", actsOn: Links(LinkKind.Suspends, "cn-kept", "cn-dropped")),
                Event("cn-next", "2025-08-12", end: "2025-11-10", actsOn: [.. Links(LinkKind.Suspends, "cn-kept"), .. Links(LinkKind.Revokes, "cn-dropped"), .. Links(LinkKind.Extends, "cn-pause")]),
            ],
            "extended" => [.. Paused(), Extension("cn-longer", "2025-03-20", "2025-06-30", "cn-pause")],
            "extended twice" => [.. Paused(), Extension("cn-longer", "2025-03-20", "2025-06-30", "cn-pause"), Extension("cn-longest", "2025-06-20", "2025-09-30", "cn-longer")],
            "extension of low confidence" => [.. Paused(), Extension("cn-rumour", "2025-03-20", "2025-06-30", "cn-pause", Confidence.Low)],
            "replaced" => [Event("cn-old", "2025-01-01"), Event("cn-new", "2025-02-10", effective: "2025-02-15", actsOn: Links(LinkKind.Replaces, "cn-old"))],
            "month and year" =>
            [
                Event("cn-june", "2025-06-01", precision: DatePrecision.Month),
                Event("cn-2024", "2024-01-01", precision: DatePrecision.Year),
                Event("cn-known-start", "2025-04-01", precision: DatePrecision.Month, effective: "2025-04-04"),
            ],
            "revoked some day in June" => [Event("cn-act", "2025-01-01"), Event("cn-end", "2025-06-01", precision: DatePrecision.Month, actsOn: Links(LinkKind.Revokes, "cn-act"))],
            "ends" => [Event("cn-planned", "2025-01-01", end: "2025-12-31", scheduled: true), Event("cn-happened", "2025-01-01", end: "2025-12-31")],
            "planned end settled later" =>
            [
                Event("cn-act", "2025-01-01", end: "2025-12-31", scheduled: true),
                Event("cn-end", "2026-03-20", effective: "2026-04-01", actsOn: Links(LinkKind.Revokes, "cn-act")),
            ],
            "suspension revoked" => [.. Paused("2025-12-31"), Event("cn-back", "2025-05-10", actsOn: Links(LinkKind.Revokes, "cn-pause"))],
            "suspension revoked early" =>
            [
                Event("cn-act", "2025-01-01"),
                Event("cn-pause", "2025-02-01", effective: "2025-03-10", end: "2025-03-31", actsOn: Links(LinkKind.Suspends, "cn-act")),
                Event("cn-back", "2025-03-01", actsOn: Links(LinkKind.Revokes, "cn-pause")),
            ],
            "suspension replaced" =>
            [
                Event("cn-act", "2025-04-04"),
                Event("cn-first-pause", "2025-08-12", end: "2025-11-10", actsOn: Links(LinkKind.Suspends, "cn-act")),
                Event("cn-second-pause", "2025-11-10", end: "2026-11-10", scheduled: true, actsOn: [.. Links(LinkKind.Suspends, "cn-act"), .. Links(LinkKind.Replaces, "cn-first-pause")]),
            ],
            "suspended before effect" =>
            [
                Event("cn-act", "2025-10-09", effective: "2025-11-08"),
                Event("cn-pause", "2025-11-07", end: "2026-11-10", scheduled: true, actsOn: Links(LinkKind.Suspends, "cn-act")),
            ],
            "withdrawn before effect" =>
            [
                Event("cn-act", "2025-01-13", effective: "2025-05-15"),
                Event("cn-own-end", "2025-01-13", effective: "2025-05-15", end: "2025-05-13"),
                Event("cn-back", "2025-05-13", actsOn: Links(LinkKind.Revokes, "cn-act")),
            ],
            "revocation called off" =>
            [
                Event("cn-act", "2025-01-01"),
                Event("cn-revocation", "2025-05-01", effective: "2025-06-01", actsOn: Links(LinkKind.Revokes, "cn-act")),
                Event("cn-called-off", "2025-05-15", actsOn: Links(LinkKind.Revokes, "cn-revocation")),
            ],
            "overlapping suspensions" =>
            [
                Event("cn-act", "2025-01-01"),
                Event("cn-short", "2025-03-01", end: "2025-03-31", actsOn: Links(LinkKind.Suspends, "cn-act")),
                Event("cn-long", "2025-03-15", end: "2025-05-31", actsOn: Links(LinkKind.Suspends, "cn-act")),
            ],
            _ => throw new ArgumentException(name, nameof(name)),
        };

    private static PolicyEvent[] Paused(string end = "2025-03-31") =>
        [Event("cn-act", "2025-01-01"), Event("cn-pause", "2025-03-01", end: end, scheduled: true, actsOn: Links(LinkKind.Suspends, "cn-act"))];

    private static PolicyEvent Extension(string id, string date, string end, string of, Confidence confidence = Confidence.High) =>
        Event(id, date, end: end, scheduled: true, confidence: confidence, actsOn: Links(LinkKind.Extends, of));
}
