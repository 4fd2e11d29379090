using System.Globalization;
using RareEarthLeverage.Charts.Layout;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Commitments;

namespace RareEarthLeverage.Charts.Paradox;

/// <summary>Commitments to supply outside China beside the intensity of its controls: docs/method.md, section 7.</summary>
public sealed class ParadoxChart : IChart
{
    /// <summary>With fewer whole quarters no coefficient is computed.</summary>
    public const int FewestQuarters = 20;

    // The first year of the record of US steps.
    private static readonly DateOnly DefaultFrom = new(2018, 1, 1);

    /// <inheritdoc/>
    public string Id => "paradox";

    /// <inheritdoc/>
    public string Title => "Controls and diversification";

    /// <inheritdoc/>
    public string Shows => "Commitments to rare earth supply outside China by quarter, in number and US dollars, beside the intensity of China's controls.";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters { get; } = ["preset", "from", "to"];

    /// <inheritdoc/>
    public string Page => "/charts/" + Id;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables { get; } = [ParadoxTables.Quarters, ParadoxTables.Commitments, ShownEvents.Name];

    /// <inheritdoc/>
    public Figure Draw(FigureRequest request, Dataset dataset)
    {
        var record = ControlRecord.Of(request, dataset, DefaultFrom);
        var all = DiversificationCommitment.All(dataset);
        var rows = all.Where(r => r.Event.Span.Last >= record.Window.From && r.Event.Date <= record.Window.To && r.Event.Date <= request.AsOf).ToList();
        var quarters = ParadoxQuarter.Of(record, [.. all.Where(r => r.Standing == CommitmentStanding.Counted)], request.AsOf);
        var empty = record.Empty.Length > 0 && quarters.All(q => q.Commitments.Count == 0) ? "No commitment and no day of China's controls is on record in this view: choose other years." : "";
        var events = record.Acts.Concat(rows.Select(r => r.Event)).Distinct().ToList();
        var caption = Caption(request, dataset, record, quarters, rows) with { Unknown = NotKnown.Of(events, dataset, request.AsOf) };
        var drawing = new ParadoxDrawing(record, quarters);
        (var scene, caption) = FigureFrame.Scene(
            request,
            new()
            {
                Caption = caption,
                Description = Description(caption, quarters, empty),
                Legend = drawing.Legend,
                Height = room => Math.Round(room.Sizes.Text * (room.Sizes.Narrow ? 42 : 38)),
                Draw = drawing.Marks,
                Empty = empty,
            });
        return new(caption, scene, [.. ParadoxTables.Of(quarters, rows), ShownEvents.Table(record.Acts)]) { Sources = CitedSources.Of(events), Empty = empty };
    }

    private static Caption Caption(FigureRequest request, Dataset dataset, ControlRecord record, IReadOnlyList<ParadoxQuarter> quarters, List<DiversificationCommitment> rows) =>
        new()
        {
            Title = "China's controls and commitments to supply elsewhere",
            Subtitle = $"Intensity of control, and commitments to rare earth supply outside China by quarter, {DateText.Window(record.Window.From, record.Window.To)}",
            Filters = "",
            Sources = $"Sources: those of {Cells.Whole(rows.Count)} diversification rows and of the acts, listed with each. As of {DateText.LongDay(request.AsOf)}, data revision {Cells.Whole(dataset.Revision)}.",
            Method =
                "Counted are investments, offtakes, price floors, alliances, stockpiles and plants of medium or high confidence, in the quarter of their announcement. Dollars are added within a quarter only, as announced: loans, plans and follow-ups of one project included. "
                + $"Nothing is converted. {Correlation(quarters)}",
            Coverage = string.Join(' ', new[] { Coverage(request, quarters, rows), record.Coverage(request.AsOf) }.Where(t => t.Length > 0)),
            AsOf = request.AsOf,
            Revision = dataset.Revision,
        };

    private static string Correlation(IReadOnlyList<ParadoxQuarter> quarters)
    {
        // Consecutive by construction: a whole quarter with a range would have to be guessed, and only the last ones have one.
        var known = quarters.Where(q => q.IsWhole && q.Intensity is { IsKnown: true }).Select(q => (X: (double)q.Intensity!.Low, Y: (double)q.Commitments.Count)).ToList(); // Filtered in the same line.
        if (known.Count < FewestQuarters)
        {
            return $"No correlation coefficient is computed for fewer than {Cells.Whole(FewestQuarters)} quarters (n = {Cells.Whole(known.Count)}); the picture carries the claim.";
        }

        var changes = known.Zip(known.Skip(1), (a, b) => (b.X - a.X, b.Y - a.Y)).ToList();
        return $"Spearman's rank correlation of mean intensity and number of commitments, n = {Cells.Whole(known.Count)} quarters: {Coefficient(RankCorrelation.Of(known))}; of their changes from quarter to quarter, n = {Cells.Whole(changes.Count)}: {Coefficient(RankCorrelation.Of(changes))}. Two things that both grow over the years correlate whatever joins them; neither figure says that one made the other.";
    }

    private static string Coefficient(double? value) =>
        value is { } known ? (known < 0 ? "−" : "") + Math.Abs(known).ToString("0.00", CultureInfo.InvariantCulture) : "not defined";

    private static string Coverage(FigureRequest request, IReadOnlyList<ParadoxQuarter> quarters, List<DiversificationCommitment> rows)
    {
        var shown = quarters.SelectMany(q => q.Commitments).ToList();
        int Of(AmountReading reading) => shown.Count(c => c.Amount.Reading == reading);
        var parts = new List<string>
        {
            $"Of {Count(shown.Count, "commitment")} {Cells.Whole(Of(AmountReading.UsDollars))} state US dollars, {Cells.Whole(Of(AmountReading.OtherCurrency))} another currency, {Cells.Whole(Of(AmountReading.NotStated))} no amount, {Cells.Whole(Of(AmountReading.NotRead))} one that is not one number.",
        };
        var yearOnly = rows.Count(r => r.Standing == CommitmentStanding.Counted && r.Event.DatePrecision == DatePrecision.Year);
        var apart = new[]
        {
            (yearOnly, "known only to the year"),
            (rows.Count(r => r.Standing == CommitmentStanding.NoCommitment), "laws, reports and other steps"),
            (rows.Count(r => r.Standing == CommitmentStanding.GivenUp), "given up"),
            (rows.Count(r => r.Standing == CommitmentStanding.LowConfidence), "of low confidence"),
        }.Where(p => p.Item1 > 0).Select(p => $"{Cells.Whole(p.Item1)} {p.Item2}").ToList();
        if (apart.Count > 0)
        {
            parts.Add($"Listed but not counted: {string.Join(", ", apart)}.");
        }

        if (quarters.Count > 0 && quarters[^1].Quarter.Last > request.AsOf)
        {
            parts.Add($"{quarters[^1].Quarter} is not over.");
        }

        parts.Add("The record is not a full list of projects.");
        return string.Join(' ', parts);
    }

    private static string Description(Caption caption, IReadOnlyList<ParadoxQuarter> quarters, string empty)
    {
        var words = quarters.Where(q => q.Commitments.Count > 0).Select(q => $"{q.Quarter}: {Cells.Whole(q.Commitments.Count)}");
        return empty.Length > 0 ? $"{caption.Subtitle}. {empty}" : $"{caption.Subtitle}. Commitments by quarter: {string.Join(", ", words)}. {caption.Coverage}".Trim();
    }

    private static string Count(int number, string noun) => $"{Cells.Whole(number)} {noun}{(number == 1 ? "" : "s")}";
}
