using System.Collections;

namespace RareEarthLeverage.Charts;

/// <summary>Rows that are made when somebody reads them: a picture does not need them, and there may be very many.</summary>
internal sealed class LateRows : IReadOnlyList<FigureRow>
{
    private readonly Lazy<IReadOnlyList<FigureRow>>? _all;
    private readonly Func<int, FigureRow> _make;
    private readonly int _count;

    /// <summary>Rows that are made all together.</summary>
    public LateRows(Func<IReadOnlyList<FigureRow>> all)
    {
        _all = new(all);
        _make = i => _all.Value[i];
    }

    /// <summary>Rows that are made one by one, each time anew.</summary>
    public LateRows(int count, Func<int, FigureRow> make) => (_count, _make) = (count, make);

    public int Count => _all?.Value.Count ?? _count;

    public FigureRow this[int index] => _make(index);

    public IEnumerator<FigureRow> GetEnumerator() => Enumerable.Range(0, Count).Select(_make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
