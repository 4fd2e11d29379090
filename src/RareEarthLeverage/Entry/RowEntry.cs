namespace RareEarthLeverage.Entry;

/// <summary>A row as a person typed it or a file has it. Every field is text, whether it is valid or not, and empty text is
/// nothing; so nothing that was typed is lost before it can be read.</summary>
public abstract class RowEntry
{
    /// <summary>What the row is.</summary>
    public abstract RowKind Kind { get; }
}
