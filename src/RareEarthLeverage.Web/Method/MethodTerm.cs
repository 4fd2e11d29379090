namespace RareEarthLeverage.Web.Method;

/// <summary>A word with a fixed meaning.</summary>
/// <param name="Name">The word.</param>
/// <param name="Meaning">In one sentence.</param>
/// <param name="Section">Anchor on the method page where it is defined.</param>
internal sealed record MethodTerm(string Name, string Meaning, string Section)
{
    /// <summary>Where it is defined.</summary>
    public string Address => $"/method#{Section}";
}
