namespace RareEarthLeverage.Export;

/// <summary>Kinds of reasons why a file cannot be written.</summary>
public enum WriteProblemKind
{
    /// <summary>A program that the format needs is not installed.</summary>
    NotInstalled,

    /// <summary>The picture would have too many dots.</summary>
    TooLarge,
}
