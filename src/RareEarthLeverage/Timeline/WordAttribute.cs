namespace RareEarthLeverage.Timeline;

/// <summary>The word that stands for a member of a vocabulary in data, addresses and API, where it is not the member's
/// own name in lower case with hyphens.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string word) : Attribute
{
    /// <summary>The word, exactly as it is written in the data.</summary>
    public string Word { get; } = word;
}
