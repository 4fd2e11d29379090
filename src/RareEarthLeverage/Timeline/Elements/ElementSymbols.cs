namespace RareEarthLeverage.Timeline.Elements;

/// <summary>The seventeen rare earths: scandium, yttrium and the lanthanides.</summary>
public static class ElementSymbols
{
    /// <summary>All seventeen, by atomic number.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu",
    ];

    /// <summary>True when the symbol is one of the seventeen; case-sensitive.</summary>
    public static bool Has(string? symbol) => symbol is not null && All.Contains(symbol);
}
