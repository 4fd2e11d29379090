using System.Globalization;
using RareEarthLeverage.Alignment;
using RareEarthLeverage.Alignment.Chance;
using RareEarthLeverage.Alignment.Claims;
using RareEarthLeverage.Alignment.Response;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Web.Events;

namespace RareEarthLeverage.Web.Alignment;

/// <summary>What is lined up, in words for readers.</summary>
internal static class AlignmentWords
{
    /// <summary>The choices of a request in a sentence.</summary>
    public static string Of(AlignmentRequest r) =>
        $"Window {Days(r.Options.WindowDays)}; acts by {Of(r.Options.Basis)}; {BritishDate.Of(r.Options.From)} to {BritishDate.Of(r.Options.To)}; "
        + $"{string.Join(", ", r.Options.Scope.Select(s => LowerFirst(EventWords.Of(s))))}; {Of(r.Options.Confidence)}"
        + (r.Direction is { } d ? $"; {LowerFirst(EventWords.Of(d))} only" : "");

    public static string Of(DateBasis basis) =>
        basis switch
        {
            DateBasis.Announced => "date of announcement",
            DateBasis.Effective => "entry into force",
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis"),
        };

    public static string Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.High => "high confidence only",
            Confidence.Medium => "medium and high confidence",
            Confidence.Low => "all, low confidence included",
            _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a confidence"),
        };

    public static string Of(MoveBasis basis) =>
        basis switch
        {
            MoveBasis.Stated => "Stated",
            MoveBasis.Nearby => "Nearby only",
            MoveBasis.None => "None",
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis"),
        };

    public static string Of(ClaimantKind claimant) =>
        claimant switch
        {
            ClaimantKind.Responder => "the side that acted",
            ClaimantKind.Target => "the other side",
            ClaimantKind.Analyst => "analyst or press",
            ClaimantKind.NotStated => "claimant not stated",
            _ => throw new ArgumentOutOfRangeException(nameof(claimant), claimant, "Not a claimant"),
        };

    public static string Of(ClaimStanding standing) =>
        standing switch
        {
            ClaimStanding.Agreed => "agreed",
            ClaimStanding.OneVoice => "one voice",
            ClaimStanding.Contested => "contested",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing"),
        };

    /// <summary>What a standing means.</summary>
    public static string Meaning(ClaimStanding standing) =>
        standing switch
        {
            ClaimStanding.Agreed => "Claimants of more than one kind say so, and no claim reports a denial",
            ClaimStanding.OneVoice => "One kind of claimant says so; no claim reports a denial",
            ClaimStanding.Contested => "A claim reports that a side denies it or does not call it so",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing"),
        };

    public static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString(CultureInfo.InvariantCulture)} days";

    /// <summary>A share as a whole percentage.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>p to four decimals; at its floor it is said to be so.</summary>
    public static string P(RateAgainstChance r) => r.P is { } p ? p.ToString(p < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) : "";

    /// <summary>Exports after a move, the three months before = 100.</summary>
    public static string Index(MoveResponse response) =>
        response.AfterIndex is { } index ? Math.Round(index, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) : "not known";

    public static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
