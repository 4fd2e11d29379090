using RareEarthLeverage.Alignment.Control;

namespace RareEarthLeverage.Web.Api;

/// <summary>How far China controls the seventeen elements on a day.</summary>
/// <param name="Revision">Data revision.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Intensity">Mean level as a share of the highest, 0 to 100, rounded to one decimal; a range while an outcome is
/// not recorded. Levels are ranks: it compares days and measures nothing.</param>
/// <param name="Licensed">Elements that need a licence or are barred.</param>
/// <param name="Elements">The seventeen, by atomic number.</param>
/// <param name="OtherMinerals">Controls of other critical minerals, apart and by act.</param>
/// <param name="Unrecorded">Ids of acts whose state on the day is not recorded.</param>
/// <param name="WithoutLevel">Acts in force that change no element, with the reason.</param>
internal sealed record ElementsItem(
    int Revision,
    DateOnly AsOf,
    RangeItem<decimal> Intensity,
    RangeItem<int> Licensed,
    IReadOnlyList<ElementItem> Elements,
    OtherMineralsItem OtherMinerals,
    IReadOnlyList<string> Unrecorded,
    IReadOnlyList<WithoutLevelItem> WithoutLevel)
{
    public static ElementsItem Of(ControlState state, Dataset dataset) =>
        new(
            dataset.Revision,
            state.Day,
            new(Rounded(state.Intensity.Low), Rounded(state.Intensity.High)),
            new(state.Licensed.Low, state.Licensed.High),
            [.. state.Elements.Select(e => ElementItem.Of(e, dataset))],
            new([.. state.OtherMinerals.InForce.Select(a => a.Id)], [.. state.OtherMinerals.Open.Select(a => a.Id)]),
            [.. state.Unrecorded.Select(a => a.Id)],
            [.. state.WithoutLevel.Select(c => new WithoutLevelItem(c.Act.Id, c.Reason))]);

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
