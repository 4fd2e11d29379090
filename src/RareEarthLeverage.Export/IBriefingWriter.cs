namespace RareEarthLeverage.Export;

/// <summary>Writes a briefing as one file.</summary>
public interface IBriefingWriter
{
    /// <summary>Ending of the file, without the dot.</summary>
    string Extension { get; }

    /// <summary>Media type of the file.</summary>
    string MediaType { get; }

    /// <summary>Writes the file. Same briefing, same bytes.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="target">Where to.</param>
    /// <param name="drawn">Told after each figure how many are done.</param>
    /// <exception cref="OperationCanceledException">Nobody waits any longer.</exception>
    void Write(Briefing briefing, Stream target, Action<int>? drawn = null);
}
