using System.Globalization;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.LeverageTimeline;

/// <summary>The key of a picture with numbers at its marks: number, date and label of each, in columns below the lanes.</summary>
internal sealed class EventKey
{
    /// <summary>What the key may take of a height that is given.</summary>
    private const double MostOfHeight = 0.3;
    private readonly IReadOnlyList<(string Number, string Words, bool Bold)> _entries;
    private readonly double _size;
    private readonly double _line;
    private readonly double _columnPx;
    private readonly double _numberPx;
    private readonly int _rows;

    private EventKey(IReadOnlyList<EventMark> marks, double roomPx, int? heightPx, Sizes sizes)
    {
        (_size, _line) = (sizes.Small, sizes.SmallLine);
        _numberPx = TextWidths.Of(marks.Count.ToString(CultureInfo.InvariantCulture) + " ", _size, bold: true) + _size * 0.3;
        var widest = marks.Select(m => TextWidths.Of(Words(m), _size, m.Bold)).DefaultIfEmpty(0).Max();
        var columns = Math.Max(1, (int)(roomPx / (_numberPx + widest + 2 * _size)));
        _columnPx = roomPx / columns;
        var most = heightPx is { } height ? (int)(height * MostOfHeight / _line) * columns : int.MaxValue;
        // Where there is no room for all, the landmarks have their numbers.
        Numbered = [.. marks.OrderByDescending(m => m.Event.Weight).ThenBy(m => m.Key).Take(most).OrderBy(m => m.Key)];
        _entries = [.. Numbered.Select((m, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), TextWidths.Fit(Words(m), _size, m.Bold, _columnPx - _numberPx), m.Bold))];
        _rows = (_entries.Count + columns - 1) / columns;
    }

    private IReadOnlyList<EventMark> Numbered { get; }

    /// <summary>Height of all rows.</summary>
    public double Height => _rows == 0 ? 0 : Math.Round(_rows * _line + _size * 0.4, 1);

    /// <summary>Puts numbers in place of labels.</summary>
    /// <param name="marks">All marks, by time.</param>
    /// <param name="request">Gives width and height.</param>
    /// <param name="sizes">Sizes.</param>
    /// <returns>The marks, those without a number bare, and the key.</returns>
    public static (IReadOnlyList<EventMark> Marks, EventKey Key) Number(IReadOnlyList<EventMark> marks, FigureRequest request, Sizes sizes)
    {
        var key = new EventKey(marks, request.WidthPx - 2 * sizes.Margin, request.HeightPx, sizes);
        var numbers = key.Numbered.Select((m, i) => (m.Key, Number: (i + 1).ToString(CultureInfo.InvariantCulture))).ToDictionary(x => x.Key, x => x.Number);
        return ([.. marks.Select(m => m with { Label = numbers.GetValueOrDefault(m.Key, "") })], key);
    }

    /// <summary>The key, row by row down each column.</summary>
    public IEnumerable<Mark> At(double left, double top)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            var (x, y) = (left + i / _rows * _columnPx, top + (i % _rows + 0.8) * _line);
            yield return new TextMark(new(x + _numberPx - _size * 0.5, y), _entries[i].Number, _size, Ink.Text) { Bold = true, Anchor = TextAnchor.End };
            yield return new TextMark(new(x + _numberPx, y), _entries[i].Words, _size, Ink.Muted) { Bold = _entries[i].Bold };
        }
    }

    private static string Words(EventMark mark) => $"{DateText.Of(mark.Event.Date, mark.Event.DatePrecision)} {EventMark.LabelOf(mark.Event)}";
}
