using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export;

/// <summary>Writes a finished figure as one kind of file.</summary>
public interface IFigureWriter
{
    /// <summary>Ending of the file, without the dot.</summary>
    string Extension { get; }

    /// <summary>Media type of the file.</summary>
    string MediaType { get; }

    /// <summary>The request as this format wants it drawn: where it names no size, a format with a shape of its own puts its
    /// size in.</summary>
    FigureRequest Fit(FigureRequest request) => request;

    /// <summary>Why the file cannot be written here; null when it can.</summary>
    WriteProblem? Problem(Figure figure, WriteContext context) => null;

    /// <summary>Writes the file. Same figure and context, same bytes.</summary>
    void Write(Figure figure, WriteContext context, Stream target);
}
