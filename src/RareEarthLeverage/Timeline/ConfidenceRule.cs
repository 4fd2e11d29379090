namespace RareEarthLeverage.Timeline;

/// <summary>The highest confidence that a row's sources allow: data dictionary, evidence rules.</summary>
public static class ConfidenceRule
{
    /// <summary>High: an official text read directly, or two publishers of tier official, agency, legal or trade with at least
    /// one not second-hand. Medium: one such source, or two of any tier. Low: the rest.</summary>
    public static Confidence Highest(IReadOnlyList<Citation> sources)
    {
        var good = sources.Where(s => s.Tier <= SourceTier.Trade).ToList();
        var direct = good.Where(s => !s.SecondHand).ToList();
        if (direct.Any(s => s.Tier == SourceTier.Official))
        {
            return Confidence.High;
        }

        var publishers = good.Select(s => PublisherName(s.Publisher)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (publishers >= 2 && direct.Count > 0)
        {
            return Confidence.High;
        }

        return good.Count > 0 || sources.Count >= 2 ? Confidence.Medium : Confidence.Low;
    }

    // "Reuters (via Mining.com)" and "Reuters" are one publisher.
    private static string PublisherName(string publisher)
    {
        var bracket = publisher.IndexOf(" (", StringComparison.Ordinal);
        return bracket < 0 ? publisher : publisher[..bracket];
    }
}
