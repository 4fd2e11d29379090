namespace RareEarthLeverage.Export.Png;

/// <summary>The process that turns SVG into PNG failed, or took too long and was ended.</summary>
public sealed class RasterizerException : Exception
{
    /// <summary>Says why.</summary>
    public RasterizerException(string message)
        : base(message)
    {
    }

    /// <summary>Says why.</summary>
    public RasterizerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
