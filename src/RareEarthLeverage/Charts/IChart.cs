namespace RareEarthLeverage.Charts;

/// <summary>A kind of figure.</summary>
public interface IChart
{
    /// <summary>Name in addresses.</summary>
    string Id { get; }

    /// <summary>Name on screen.</summary>
    string Title { get; }

    /// <summary>What it shows, in one sentence.</summary>
    string Shows { get; }

    /// <summary>Parameters that it takes beside <see cref="FigureQuery.Common"/>, in the order of
    /// <see cref="FigureQuery.Parameters"/>.</summary>
    IReadOnlyList<string> Parameters { get; }

    /// <summary>Path of the page that shows it, beginning with a slash.</summary>
    string Page { get; }

    /// <summary>True when the selected event is what the figure is about, and not a mark in it.</summary>
    bool SelectionIsSubject => false;

    /// <summary>Path of the page that shows what is asked for, where each thing has a page of its own.</summary>
    string PageOf(FigureRequest request) => Page;

    /// <summary>Names of the tables that its figures carry, the first one first.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Columns by which the rows of its first table can stand; none by default.</summary>
    IReadOnlyList<string> Sorts => [];

    /// <summary>Draws the figure. Pure: same request and dataset, same figure, on every machine.</summary>
    Figure Draw(FigureRequest request, Dataset dataset);
}
