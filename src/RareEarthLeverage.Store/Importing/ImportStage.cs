namespace RareEarthLeverage.Store.Importing;

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>Reading fields and comparing them with what is there.</summary>
    Comparing,

    /// <summary>Checking rules.</summary>
    Checking,

    /// <summary>Writing rows.</summary>
    Writing,
}
