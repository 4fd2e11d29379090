namespace RareEarthLeverage.Charts;

/// <summary>What is written round a figure, in every format.</summary>
public sealed record Caption
{
    /// <summary>Names the subject, not a finding.</summary>
    public required string Title { get; init; }

    /// <summary>Period and what is shown.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Filters in words; empty when nothing is left out.</summary>
    public required string Filters { get; init; }

    /// <summary>Where the facts come from, in one line.</summary>
    public required string Sources { get; init; }

    /// <summary>How to read the marks.</summary>
    public required string Method { get; init; }

    /// <summary>What is not known or not drawn.</summary>
    public required string Coverage { get; init; }

    /// <summary>What is not known about what is drawn; empty when nothing is to be said.</summary>
    public string Unknown { get; init; } = "";

    /// <summary>The day for which the figure is drawn.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Data revision.</summary>
    public required int Revision { get; init; }
}
