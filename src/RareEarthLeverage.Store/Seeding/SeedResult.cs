using RareEarthLeverage.Sources;

namespace RareEarthLeverage.Store.Seeding;

/// <summary>What a seed did.</summary>
internal sealed record SeedResult
{
    /// <summary>Why it was refused; when there is any, nothing was changed.</summary>
    public IReadOnlyList<SourceProblem> Problems { get; init; } = [];

    /// <summary>New rows.</summary>
    public int Inserted { get; init; }

    /// <summary>Rows that nobody edited and whose shipped row changed.</summary>
    public int Updated { get; init; }

    /// <summary>Rows whose shipped row changed and which stay as a person left them.</summary>
    public int KeptAsEdited { get; init; }

    /// <summary>Rows as once shipped that the files have no more; they stay.</summary>
    public int NoLongerShipped { get; init; }

    /// <summary>Observations that are not preferred any more, because a month has one that a person or the present files
    /// prefer.</summary>
    public int SetAside { get; init; }

    /// <summary>The revision that was made; null when nothing changed.</summary>
    public int? Revision { get; init; }
}
