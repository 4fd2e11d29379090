using System.Collections;

namespace RareEarthLeverage.Charts;

/// <summary>Rows that are made when somebody reads them: a picture does not need them, and there may be very many.</summary>
/// <param name="make">Makes them; pure.</param>
internal sealed class LateRows(Func<IReadOnlyList<FigureRow>> make) : IReadOnlyList<FigureRow>
{
    private readonly Lazy<IReadOnlyList<FigureRow>> _rows = new(make);

    public int Count => _rows.Value.Count;

    public FigureRow this[int index] => _rows.Value[index];

    public IEnumerator<FigureRow> GetEnumerator() => _rows.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
