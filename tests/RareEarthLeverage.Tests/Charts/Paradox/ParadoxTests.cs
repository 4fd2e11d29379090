using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Charts.Paradox;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Charts.Paradox;

public sealed class ParadoxTests
{
    private const string Id = "paradox";

    [Fact]
    public void Of_RanksInOrderAndReversed_IsOneAndMinusOne()
    {
        Assert.Equal(1, RankCorrelation.Of([(1, 10), (2, 20), (30, 21)])!.Value, 12);
        Assert.Equal(-1, RankCorrelation.Of([(1, 3), (2, 2), (3, -100)])!.Value, 12);
        Assert.Null(RankCorrelation.Of([(1, 2)]));
        Assert.Null(RankCorrelation.Of([(1, 2), (2, 2)]));
    }

    [Fact]
    public void Of_Ties_ShareTheMeanOfTheirRanks()
    {
        // Ranks of x: 1, 2.5, 2.5, 4; of y: 2, 1, 3, 4. Deviations from 2.5: −1.5, 0, 0, 1.5 and −0.5, −1.5, 0.5, 1.5.
        // Products: 0.75 + 0 + 0 + 2.25 = 3; squares: 4.5 and 5; 3 ÷ √22.5.
        Assert.Equal(3 / Math.Sqrt(22.5), RankCorrelation.Of([(1, 5), (7, 4), (7, 6), (9, 8)])!.Value, 12);
    }

    [Fact]
    public void Quarters_Shipped_AddDollarsWithinAQuarterOnly()
    {
        var quarters = Drawn.Figure(Id).Tables[0];
        string Of(string quarter) => Drawn.Line(quarters, quarters.Rows.Single(r => r.Cells[0] == quarter), "commitments", "usd_million", "usd_rows", "other_currency_rows", "not_stated_rows", "not_read_rows");

        // July to September 2025: 400 (defence, MP) + 500 (Apple) + 75 (Neo); cash plus shares is not one number.
        Assert.Equal("7|975|3|0|3|1", Of("2025 Q3"));
        // 299 + 1,577 + 12,000 + 565 + 1,250 + 96 = 15,787; a reserve in Australian dollars; four without an amount.
        Assert.Equal("11|15787|6|1|4|0", Of("2026 Q1"));
        // No commitment on record is none; no amount is not nought.
        Assert.Equal("0||0|0|0|0", Of("2019 Q2"));
        Assert.Equal(36, quarters.Rows.Count); // 2018 Q1 to 2026 Q4
        Assert.Equal("no", Drawn.Line(quarters, quarters.Rows[^1], "whole"));
    }

    [Fact]
    public void Commitments_Shipped_ListWhatDoesNotCount()
    {
        var rows = Drawn.Table(Drawn.Figure(Id), "commitments");
        Assert.Equal("given-up|288 million USD (not spent as planned)", Drawn.Line(rows, rows.Rows.Single(r => r.Cells[0] == "us-2025-11-26-lynas-seadrift-dropped"), "standing", "amount"));
        Assert.Equal("counted|other-currency||AUD", Drawn.Line(rows, rows.Rows.Single(r => r.Cells[0] == "au-2026-01-12-strategic-reserve"), "standing", "reading", "usd_million", "currency"));
        Assert.Contains("Listed but not counted: 4 known only to the year, 11 laws, reports and other steps, 1 given up, 3 of low confidence.", Drawn.Figure(Id).Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Correlation_FewerThanTwentyQuarters_IsNotComputed()
    {
        Assert.Contains("No correlation coefficient is computed for fewer than 20 quarters (n = 7)", Drawn.Figure(Id, "from=2025").Caption.Method, StringComparison.Ordinal); // 2025 Q1 to 2026 Q3
        var method = Drawn.Figure(Id, "from=2020").Caption.Method;
        Assert.Contains("n = 27 quarters", method, StringComparison.Ordinal);
        Assert.Contains("neither figure says that one made the other", method, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_OneAxisOfTime_AndAScaleOfItsOwnForEachPanel()
    {
        var texts = Drawn.Texts(Drawn.Figure(Id));
        Assert.Contains("Intensity of China's controls, 0 to 100", texts);
        Assert.Contains("US dollars stated in a quarter, billion", texts);
        Assert.Contains("15.8", texts);
        Assert.Single(texts, t => t == "2026");
    }

    [Fact]
    public void Draw_RowKnownToTheYear_StandsInNoQuarter()
    {
        var dataset = Sample.Dataset(
            Sample.Event("cn-act", "2024-01-01", elements: ["Dy"]),
            Sample.Event("au-year", "2025-01-01", EventTracks.Diversification, Direction.Neutral, DatePrecision.Year, instrument: Instrument.Plant, scopeNote: "amount: 5 million USD"),
            Sample.Event("au-month", "2025-02-01", EventTracks.Diversification, Direction.Neutral, DatePrecision.Month, instrument: Instrument.Plant, scopeNote: "amount: 7 million USD"));

        var figure = Drawn.Figure(Id, "from=2025&to=2025", dataset);

        Assert.Equal(["2025 Q1|1|7", "2025 Q2|0|", "2025 Q3|0|", "2025 Q4|0|"], Drawn.Lines(figure.Tables[0], "quarter", "commitments", "usd_million"));
        Assert.Contains("1 known only to the year", figure.Caption.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NothingOnRecord_SaysSo()
    {
        var figure = Drawn.Figure(Id, "from=1950&to=1951");
        Assert.StartsWith("No commitment and no day", figure.Empty, StringComparison.Ordinal);
        Assert.Contains(figure.Empty, string.Join(' ', Drawn.Texts(figure)), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Usual_IsTheApprovedPicture() => Drawn.IsApproved(Id, "Paradox");
}
