namespace RareEarthLeverage.Export;

/// <summary>Figures put together for a reader, with a title and words of their own.</summary>
public sealed record Briefing
{
    /// <summary>Title on the cover.</summary>
    public required string Title { get; init; }

    /// <summary>Line under the title with date and author; may be empty.</summary>
    public required string Byline { get; init; }

    /// <summary>Words on the cover; may be empty.</summary>
    public required string Introduction { get; init; }

    /// <summary>The day for which the figures are drawn.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Data revision of all figures.</summary>
    public required int Revision { get; init; }

    /// <summary>Where it can be read on the site, absolute; null when it was not saved.</summary>
    public required string? Link { get; init; }

    /// <summary>Address of the site, ending with a slash.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The figures, in order; at least one.</summary>
    public required IReadOnlyList<BriefingItem> Items { get; init; }

    /// <summary>Ends the writing when nobody waits for the file any longer.</summary>
    public CancellationToken Cancellation { get; init; }
}
