namespace RareEarthLeverage.Entry;

/// <summary>What people edit.</summary>
public enum RowKind
{
    /// <summary>A measure, meeting, project or stoppage.</summary>
    Event,

    /// <summary>A monthly figure from one source.</summary>
    Observation,
}
