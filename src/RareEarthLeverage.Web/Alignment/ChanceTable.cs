using System.Globalization;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>Rates of coincidence as a table. Each row carries what has to be read with it, so that no file has the numbers
/// alone.</summary>
internal static class ChanceTable
{
    private static readonly string Caveats = string.Join(' ', ChanceBaseline.Caveats);

    /// <summary>The table of some baselines.</summary>
    public static FigureTable Of(string name, string title, IReadOnlyList<ChanceBaseline> baselines) =>
        new(
            name,
            title,
            [
                new("rate", "Rate"),
                new("polarity", "Polarity"),
                new("window_days", "Window, days", FigureColumnKind.Number),
                new("basis", "Date of the act"),
                new("from", "From", FigureColumnKind.Date),
                new("to", "To", FigureColumnKind.Date),
                new("n", "n", FigureColumnKind.Number),
                new("hits", "Coincide", FigureColumnKind.Number),
                new("observed", "Observed", FigureColumnKind.Number),
                new("null_median", "Random timing, median", FigureColumnKind.Number),
                new("null_low", "Random timing, 2.5%", FigureColumnKind.Number),
                new("null_high", "Random timing, 97.5%", FigureColumnKind.Number),
                new("p", "p", FigureColumnKind.Number),
                new("p_floor", "Smallest possible p", FigureColumnKind.Number),
                new("shifts", "Shifts", FigureColumnKind.Number),
                new("seed", "Seed", FigureColumnKind.Number),
                new("read_with", "To be read with"),
            ],
            [
                .. baselines.SelectMany(b => new[]
                {
                    Row("precursor", Direction.Tightening, b, b.PrecursorRate.Tightening),
                    Row("precursor", Direction.Easing, b, b.PrecursorRate.Easing),
                    Row("trigger", Direction.Tightening, b, b.TriggerRate.Tightening),
                    Row("trigger", Direction.Easing, b, b.TriggerRate.Easing),
                }),
            ])
        {
            Brief = ["rate", "polarity", "window_days", "basis", "from", "n", "hits", "null_median", "p"],
        };

    private static FigureRow Row(string rate, Direction polarity, ChanceBaseline b, RateAgainstChance r) =>
        new(
            null,
            [
                rate,
                Vocabulary.Word(polarity),
                Whole(b.Options.WindowDays),
                Vocabulary.Word(b.Options.Basis),
                BritishDate.Iso(b.Options.From),
                BritishDate.Iso(b.Options.To),
                Whole(r.N),
                Whole(r.Hits),
                Share(r.Observed),
                Share(r.NullMedian),
                Share(r.NullLow),
                Share(r.NullHigh),
                Share(r.P),
                Share(r.PFloor),
                Whole(b.Shifts),
                Whole(b.Seed),
                Caveats,
            ]);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Share(double? share) => share?.ToString("0.######", CultureInfo.InvariantCulture);
}
