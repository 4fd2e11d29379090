using RareEarthLeverage.Charts;

namespace RareEarthLeverage.Export;

/// <summary>Writes a finished figure as one kind of file.</summary>
public interface IFigureWriter
{
    /// <summary>Ending of the file, without the dot.</summary>
    string Extension { get; }

    /// <summary>Media type of the file.</summary>
    string MediaType { get; }

    /// <summary>Writes the file. Same figure and request, same bytes.</summary>
    void Write(Figure figure, FigureRequest request, Stream target);
}
