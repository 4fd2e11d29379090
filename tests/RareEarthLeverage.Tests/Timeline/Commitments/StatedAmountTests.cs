using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Commitments;
using RareEarthLeverage.Timeline.Tracks;
using Xunit;

namespace RareEarthLeverage.Tests.Timeline.Commitments;

public sealed class StatedAmountTests
{
    [Theory]
    [InlineData("amount: 400 million USD; capacity: n/a; expected: 2012", 400_000_000)]
    [InlineData("amount: 9.6 million USD; capacity: n/a", 9_600_000)]
    [InlineData("amount: 12 billion USD", 12_000_000_000)]
    [InlineData("amount: 1,577 million USD (277 grant, 1,300 loan); capacity: n/a", 1_577_000_000)]
    [InlineData("amount: 620 million USD loan; capacity: n/a; also 80 million USD loan to ReElement", 620_000_000)]
    [InlineData("amount: 400 million USD equity; price floor: 110 USD/kg NdPr; loan: 150 million USD", 400_000_000)]
    public void Of_DollarAmount_IsRead(string note, double dollars) =>
        Assert.Equal((AmountReading.UsDollars, (decimal)dollars), (StatedAmount.Of(note).Reading, StatedAmount.Of(note).UsDollars));

    [Theory]
    [InlineData("amount: 1-5 million USD (estimated award)", AmountReading.NotRead)]
    [InlineData("amount: 100 million USD cash plus 6.74 million shares", AmountReading.NotRead)]
    [InlineData("amount: 73 million USD in shares", AmountReading.NotRead)]
    [InlineData("amount: a few million EUR so far (about 100 million EUR for full scale)", AmountReading.NotRead)]
    [InlineData("amount: 1,57 million USD", AmountReading.NotRead)]
    [InlineData("amount: -5 million USD", AmountReading.NotRead)]
    [InlineData("amount: 5 million usd", AmountReading.NotRead)]
    [InlineData("amount: 5 USD", AmountReading.NotRead)]
    [InlineData("amount: 1.25 billion AUD; capacity: n/a", AmountReading.OtherCurrency)]
    [InlineData("amount: not stated; capacity: 2 t", AmountReading.NotStated)]
    [InlineData("amount: n/a", AmountReading.NotStated)]
    [InlineData("capacity: 400 million USD", AmountReading.NotStated)]
    [InlineData(null, AmountReading.NotStated)]
    public void Of_AnythingElse_IsNoDollarAmount(string? note, AmountReading reading)
    {
        var amount = StatedAmount.Of(note);
        Assert.Equal(reading, amount.Reading);
        Assert.Null(amount.UsDollars);
    }

    [Fact]
    public void Shipped_EveryRow_IsReadAsApproved()
    {
        var read = DiversificationCommitment.All(Repository.Dataset).Select(c =>
            $"{c.Event.Id} | {Vocabulary.Word(c.Standing)} | {Vocabulary.Word(c.Amount.Reading)} | {c.Amount.UsDollars?.ToString("0", System.Globalization.CultureInfo.InvariantCulture)} | {c.Amount.Text}");

        var approved = Repository.Path("tests/RareEarthLeverage.Tests/Timeline/Commitments/readings.approved.txt");
        var received = string.Join('\n', read) + "\n";
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (received != expected)
        {
            File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        Assert.Equal(expected, received);
    }

    [Fact]
    public void All_Rows_StandAsTheirInstrumentConfidenceAndExpectationSay()
    {
        var dataset = Sample.Dataset(
            Row("a", Instrument.Investment, "amount: 5 million USD; expected: 2027"),
            Row("b", Instrument.Plant, "amount: 288 million USD (not spent as planned); capacity: n/a; expected: cancelled"),
            Row("c", Instrument.Law, null),
            Row("d", Instrument.Plant, null, Confidence.Low));

        Assert.Equal(
            [CommitmentStanding.Counted, CommitmentStanding.GivenUp, CommitmentStanding.NoCommitment, CommitmentStanding.LowConfidence],
            DiversificationCommitment.All(dataset).Select(c => c.Standing));
    }

    private static PolicyEvent Row(string id, Instrument instrument, string? note, Confidence confidence = Confidence.High) =>
        Sample.Event(id, "2025-01-01", EventTracks.Diversification, Direction.Neutral, instrument: instrument, confidence: confidence, scopeNote: note);
}
