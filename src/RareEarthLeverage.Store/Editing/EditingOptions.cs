namespace RareEarthLeverage.Store.Editing;

/// <summary>Settings of editing.</summary>
public sealed record EditingOptions
{
    /// <summary>True lets a person publish what the same person wrote; every such change is marked (<c>Editing:SinglePerson</c>).</summary>
    public bool SinglePerson { get; init; }
}
