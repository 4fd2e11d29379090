namespace RareEarthLeverage.Timeline;

/// <summary>By what an event looks like another.</summary>
public enum DuplicateSign
{
    /// <summary>The official number, and the year where both give one.</summary>
    OfficialNumber,

    /// <summary>The address of a source.</summary>
    SourceAddress,

    /// <summary>The words of the title.</summary>
    Title,
}
