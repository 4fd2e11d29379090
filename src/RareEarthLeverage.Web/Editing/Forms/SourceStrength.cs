using RareEarthLeverage.Entry;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Editing.Forms;

/// <summary>What the typed sources allow, in words, so that nobody is surprised by what publishing sets.</summary>
public static class SourceStrength
{
    /// <summary>The sentence; null while no source has a tier.</summary>
    public static string? Of(EventEntry entry)
    {
        if (Highest(entry) is not { } highest)
        {
            return null;
        }

        var most = Vocabulary.Word(highest);
        var what = highest switch
        {
            Confidence.High => "These sources allow high confidence.",
            Confidence.Medium => "These sources allow medium confidence. High needs an official text that was read, or two publishers of tier official to trade, one of them not second-hand.",
            Confidence.Low => "This source allows low confidence only. Medium needs one of tier official to trade, or two of lower tiers.",
            _ => throw new InvalidOperationException($"No words for {highest}"),
        };
        return entry.Confidence.Length == 0 ? $"{what} Publishing will set confidence to {most}."
            : Vocabulary.TryRead<Confidence>(entry.Confidence, out var typed) && typed > highest ? $"{what} Publishing will lower confidence from {entry.Confidence} to {most}."
            : what;
    }

    /// <summary>The highest confidence that the sources with a tier allow; null when none has one.</summary>
    public static Confidence? Highest(EventEntry entry)
    {
        var read = entry.Sources.Where(s => Vocabulary.TryRead<SourceTier>(s.Tier, out _)).Select(Read).ToList();
        return read.Count == 0 ? null : ConfidenceRule.Highest(read);
    }

    private static Citation Read(SourceEntry s) =>
        new()
        {
            Title = s.Title,
            Publisher = s.Publisher,
            Url = s.Url,
            Tier = Vocabulary.TryRead<SourceTier>(s.Tier, out var tier) ? tier : SourceTier.Mirror,
            SecondHand = s.Access == SourceEntry.SecondHand,
            Supports = s.Supports,
        };
}
