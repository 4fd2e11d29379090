using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Elements;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment.Control;

/// <summary>How far China controls the seventeen elements on a day: docs/method.md, section 6.</summary>
/// <remarks>
/// <para>The level of an element is the highest of the acts in force that cover it, by <see cref="ControlCoding"/>;
/// <see cref="StatusRules"/> decides what is in force, so that a suspended act does not count. An act whose scheduled end,
/// its own or that of its suspension, has passed without a record is not guessed: it is left out of the lower figure, taken
/// into the higher one, and named.</para>
/// <para>An act that was replaced by one of the same instrument that lists no elements of its own is carried on by it: a
/// consolidated list does not lift what it takes over.</para>
/// <para>Intensity is the mean of the seventeen levels, 0 to 4, scaled to 0 to 100. Levels are ranks, so that the mean is an
/// index for comparing days, not a quantity; the plain count of elements that need a licence stands beside it.</para>
/// </remarks>
/// <param name="Day">The day.</param>
/// <param name="Elements">The seventeen, by atomic number.</param>
/// <param name="Intensity">0 to 100, not rounded.</param>
/// <param name="Licensed">Elements that need a licence or are barred, 0 to 17.</param>
/// <param name="OtherMinerals">Controls of other critical minerals, apart.</param>
/// <param name="Unrecorded">Coded acts whose state is not recorded, by date then id.</param>
/// <param name="WithoutLevel">Published acts in force that change no element, and halts without a recorded end, with the
/// reason, by date then id.</param>
public sealed record ControlState(
    DateOnly Day,
    IReadOnlyList<ElementState> Elements,
    KnownRange<decimal> Intensity,
    KnownRange<int> Licensed,
    OtherMineralControls OtherMinerals,
    IReadOnlyList<PolicyEvent> Unrecorded,
    IReadOnlyList<CodedAct> WithoutLevel)
{
    /// <summary>The state on a day, as far as it was published by then.</summary>
    public static ControlState On(Dataset dataset, DateOnly day) => On(dataset, Coded(dataset), day);

    /// <summary>The acts that could be in force, by date then id: the same for every day.</summary>
    internal static IReadOnlyList<CodedAct> Coded(Dataset dataset) => [.. dataset.Events.Select(ControlCoding.Of).OfType<CodedAct>()];

    /// <summary>The state on a day, the acts having been coded before.</summary>
    internal static ControlState On(Dataset dataset, IReadOnlyList<CodedAct> acts, DateOnly day)
    {
        var (inForce, open, withoutLevel) = (new List<CodedAct>(), new List<CodedAct>(), new List<CodedAct>());
        foreach (var coded in acts)
        {
            var standing = StandingOn(dataset, coded.Act, day);
            var counts = coded.IsOtherMinerals || coded.Level > ControlLevel.None;
            if (standing == Standing.InForce && counts)
            {
                inForce.Add(coded);
            }
            else if (standing == Standing.InForce && coded.Act.LegalForm is LegalForm.Statutory or LegalForm.Administrative)
            {
                withoutLevel.Add(coded);
            }
            else if (standing == Standing.WithoutEnd)
            {
                withoutLevel.Add(coded with { Level = ControlLevel.None, Elements = [], Reason = ControlCoding.HaltWithoutEnd });
            }
            else if (standing == Standing.NotRecorded && counts)
            {
                open.Add(coded);
            }
        }

        var elements = ElementSymbols.All.Select(s => Element(s, inForce, open)).ToList();
        return new(
            day,
            elements,
            new(Mean(elements, e => e.Level), Mean(elements, e => e.HighestPossible)),
            new(elements.Count(e => e.Level >= ControlLevel.ExportLicence), elements.Count(e => e.HighestPossible >= ControlLevel.ExportLicence)),
            new([.. inForce.Where(c => c.IsOtherMinerals).Select(c => c.Act)], [.. open.Where(c => c.IsOtherMinerals).Select(c => c.Act)]),
            [.. open.Select(c => c.Act)],
            withoutLevel);
    }

    private static ElementState Element(string symbol, List<CodedAct> inForce, List<CodedAct> open)
    {
        var covering = inForce.Where(c => c.Elements.Contains(symbol)).ToList();
        var level = covering.Select(c => c.Level).DefaultIfEmpty().Max();
        var raising = open.Where(c => c.Level > level && c.Elements.Contains(symbol)).ToList();
        return new(
            symbol,
            level,
            raising.Select(c => c.Level).Append(level).Max(),
            [.. covering.Where(c => c.Level == level).Select(c => c.Act)],
            [.. raising.Select(c => c.Act)]);
    }

    private static decimal Mean(List<ElementState> elements, Func<ElementState, ControlLevel> level) =>
        elements.Sum(e => (int)level(e)) * 100m / (elements.Count * (int)ControlLevel.BanOrHalt);

    private static Standing StandingOn(Dataset dataset, PolicyEvent act, DateOnly day)
    {
        return StatusRules.StateOn(dataset, act, day) switch
        {
            EventStatus.InForce when act.Instrument == Instrument.InformalHalt && StatusRules.EndOf(dataset, act, day).Last is null => Standing.WithoutEnd,
            EventStatus.InForce => Standing.InForce,
            EventStatus.EndPassedUnrecorded => Standing.NotRecorded,
            EventStatus.Ended => CarriedOn(dataset, act, day),
            null or EventStatus.Announced or EventStatus.Suspended => Standing.NotInForce,
            _ => throw new InvalidOperationException($"No standing for {act.Id} on {day:o}"),
        };
    }

    private static Standing CarriedOn(Dataset dataset, PolicyEvent act, DateOnly day) =>
        StatusRules
            .EndOf(dataset, act, day)
            .MovedBy.Where(e => e.Track == EventTracks.ChinaControl && e.Instrument == act.Instrument && e.Elements.Count == 0 && e.Direction != Direction.Easing)
            .Where(e => e.ActsOn.Any(l => l.EventId == act.Id && l.How == LinkKind.Replaces))
            // Rows of one day could replace one another in a ring; only what comes later carries on.
            .Where(e => e.Date > act.Date || (e.Date == act.Date && string.CompareOrdinal(e.Id, act.Id) > 0))
            .Select(e => StandingOn(dataset, e, day))
            .DefaultIfEmpty(Standing.NotInForce)
            .Max();

    private enum Standing
    {
        NotInForce,
        WithoutEnd,
        NotRecorded,
        InForce,
    }
}
