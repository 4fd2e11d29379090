using RareEarthLeverage.Entry.Tables;

namespace RareEarthLeverage.Store.Importing;

/// <summary>What an import would do. Nothing has been changed.</summary>
public sealed record ImportPreview
{
    /// <summary>The data revision that the file was compared with.</summary>
    public required int Revision { get; init; }

    /// <summary>Rows that would be new, by line.</summary>
    public required IReadOnlyList<ImportRow> New { get; init; }

    /// <summary>Rows that would change, by line.</summary>
    public required IReadOnlyList<ImportRow> Changed { get; init; }

    /// <summary>Rows that are as they are stored.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Why the file is refused, by line; empty when it can be imported.</summary>
    public required IReadOnlyList<TableProblem> Problems { get; init; }

    /// <summary>Stands for exactly these changes: an import that would do anything else by then is stopped.</summary>
    public required string Fingerprint { get; init; }
}
