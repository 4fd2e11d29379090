using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Alignment.Claims;

/// <summary>Whose voice a claim is, and whether it reports a denial, read off its own words: docs/method.md, section 3.</summary>
/// <remarks>
/// <para>The data have the claim as a sentence and no field for the claimant. The sentence is read by its first words alone:
/// where they name a side, the claim is that side's; where they name somebody outside, or the publisher of the cited source
/// who is not an official one, it is an outside voice. Where they name nobody ("Listed among the answers to …", "Said to …")
/// the claimant is not stated. Nothing further in the sentence decides, so that "MOFCOM's answers, as reported by a digest"
/// are MOFCOM's.</para>
/// <para>A side is known for rows of the Chinese tracks (China acted, everybody else is the other side) and of the US tracks
/// (the other way round). For any other row no claim is read as a side's.</para>
/// </remarks>
/// <param name="Claimant">Whose voice it is.</param>
/// <param name="ReportsDenial">True when the claim itself says that a side denies the link or does not call it so.</param>
public sealed record ClaimReading(ClaimantKind Claimant, bool ReportsDenial)
{
    /// <summary>First words that name the Chinese side.</summary>
    public static readonly IReadOnlyList<string> ChineseSide = ["MOFCOM", "Beijing", "The ministry", "The foreign ministry"];

    /// <summary>First words that name the US side, or another one that faced China.</summary>
    public static readonly IReadOnlyList<string> OtherSide = ["The order", "The White House", "Trump", "Bessent", "Commerce Secretary", "The Commission"];

    /// <summary>First words that name somebody outside.</summary>
    public static readonly IReadOnlyList<string> Outside =
    [
        "An analyst", "Analysts", "Experts", "The RSIS paper", "A law firm", "A US trade law firm", "A legal review", "A trade-law site",
        "Trade press", "Press linked", "A trade newsletter", "An Italian broadcaster", "Japanese television", "The report",
    ];

    /// <summary>Words by which a claim reports a denial.</summary>
    public static readonly IReadOnlyList<string> Denials = ["denied", "denies", "did not call", "not formally said", "called the trip routine"];

    /// <summary>Reads a claim.</summary>
    /// <param name="row">The event that carries it.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="source">The source that asserts it.</param>
    public static ClaimReading Of(PolicyEvent row, string claim, Citation source) =>
        new(ClaimantOf(row.Track, claim, source), Denials.Any(d => claim.Contains(d, StringComparison.Ordinal)));

    private static ClaimantKind ClaimantOf(EventTrack track, string claim, Citation source)
    {
        var chineseRow = track == EventTracks.ChinaControl || track == EventTracks.ChinaOther;
        var americanRow = track == EventTracks.UsTariff || track == EventTracks.UsChipControl;
        if (chineseRow || americanRow)
        {
            if (BeginsWithAny(claim, chineseRow ? ChineseSide : OtherSide))
            {
                return ClaimantKind.Responder;
            }

            if (BeginsWithAny(claim, chineseRow ? OtherSide : ChineseSide))
            {
                return ClaimantKind.Target;
            }
        }

        return BeginsWithAny(claim, Outside) || (source.Tier != SourceTier.Official && BeginsWithPublisher(claim, source.Publisher)) ? ClaimantKind.Analyst : ClaimantKind.NotStated;
    }

    // "The New York Times describes …" of The New York Times; "Egmont sets …" of the Egmont Institute.
    private static bool BeginsWithPublisher(string claim, string publisher)
    {
        var (said, name) = (WithoutArticle(claim), WithoutArticle(publisher));
        var firstWord = name.Split(' ', ',')[0];
        return BeginsWith(said, name) || (firstWord.Length > 0 && char.IsUpper(firstWord[0]) && BeginsWith(said, firstWord));
    }

    private static string WithoutArticle(string text) => text.StartsWith("The ", StringComparison.Ordinal) ? text["The ".Length..] : text;

    private static bool BeginsWithAny(string claim, IReadOnlyList<string> names) => names.Any(n => BeginsWith(claim, n));

    // Whole words: "Trump" and "Trump's", never "Trumpet".
    private static bool BeginsWith(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));
}
