using System.Globalization;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Timeline;
using RareEarthLeverage.Timeline.Tracks;

namespace RareEarthLeverage.Charts.EventCard;

/// <summary>Lays a card out. Text is as large as the room allows; where it is still too long for the height asked for, facts
/// and sources are cut at the end, and a line says how many.</summary>
internal sealed class CardDrawing
{
    private const double LineHeight = 1.36;
    private const double LeastText = 11;
    private const double UsualText = 12;

    // At this width in sizes of the text a line holds some 110 characters.
    private const double TextsInWidth = 64;
    private readonly PolicyEvent _event;
    private readonly Caption _caption;
    private readonly IReadOnlyList<(string Field, string Value)> _facts;
    private readonly FigureRequest _request;
    private readonly List<Mark> _marks = [];
    private double _text;
    private double _y;

    public CardDrawing(PolicyEvent found, Caption caption, IReadOnlyList<(string Field, string Value)> facts, FigureRequest request)
    {
        (_event, _caption, _facts, _request) = (found, caption, facts, request);
        _text = Math.Max(UsualText, Math.Round(request.WidthPx / TextsInWidth * 2) / 2);
    }

    private double Margin => _text * 1.6;

    private double Room => _request.WidthPx - 2 * Margin;

    private double Small => Math.Max(LeastText, Math.Round(_text * 0.8 * 2) / 2);

    /// <summary>A picture that only says something.</summary>
    public static Scene Words(Caption caption, FigureRequest request)
    {
        var size = Math.Clamp(request.WidthPx / TextsInWidth, UsualText, 24);
        var height = request.HeightPx ?? Math.Ceiling(size * 8);
        var lines = TextWidths.Wrap(caption.Title, size * 1.2, true, request.WidthPx - 3 * size, 2).Select(l => (l, true))
            .Concat(TextWidths.Wrap(caption.Subtitle, size, false, request.WidthPx - 3 * size, 4).Select(l => (l, false))).ToList();
        var marks = new List<Mark> { new BoxMark(new(0, 0, request.WidthPx, height)) { Fill = Ink.Paper } };
        marks.AddRange(lines.Select((l, i) => new TextMark(new(1.5 * size, size * (2 + i * 1.6)), l.l, l.Item2 ? size * 1.2 : size, Ink.Text) { Bold = l.Item2 }));
        return new(request.WidthPx, height, caption.Title, caption.Subtitle, marks);
    }

    /// <summary>The picture.</summary>
    public Scene Scene()
    {
        var facts = _facts.Count;
        var sources = _event.Sources.Count;
        Draw(facts, sources);
        if (_request.HeightPx is { } most)
        {
            for (; _y > most && _text > LeastText; Draw(facts, sources))
            {
                _text = Math.Max(LeastText, _text - 0.5);
            }

            // What names the event stays; the summary is the first fact.
            for (; _y > most && (sources > 1 || facts > 1); Draw(facts, sources))
            {
                (facts, sources) = sources > 1 ? (facts, sources - 1) : (facts - 1, sources);
            }
        }

        var height = _request.HeightPx ?? Math.Ceiling(_y);
        _marks.Insert(0, new BoxMark(new(0, 0, _request.WidthPx, height)) { Fill = Ink.Paper });
        var description = $"{_caption.Subtitle}. {string.Join(" ", _facts.Select(f => $"{f.Field}: {f.Value}"))}";
        return new(_request.WidthPx, height, _caption.Title, description, _marks);
    }

    private void Draw(int facts, int sources)
    {
        _marks.Clear();
        _y = Margin;
        var glyph = _text * 0.9;
        var accent = Accent(_event.Track);
        _marks.Add(Glyph(new(Margin + glyph / 2, _y + Small * 0.45), glyph, accent));
        Lines(_caption.Subtitle, Margin + glyph * 1.8, Small, false, Ink.Muted, Room - glyph * 1.8, 2);
        _y += _text * 0.3;
        Lines(_caption.Title, Margin, _text * 1.6, true, Ink.Text, Room, 4);
        _y += _text * 0.5;

        var heading = _facts.Where(f => f.Field != CardFacts.Summary).Select(f => TextWidths.Of(f.Field, Small, true)).DefaultIfEmpty(0).Max() + _text;
        foreach (var (field, value) in _facts.Take(facts))
        {
            if (field == CardFacts.Summary)
            {
                Lines(value, Margin, _text, false, Ink.Text, Room, 12);
                _y += _text * 0.5;
                continue;
            }

            _marks.Add(new TextMark(new(Margin, _y + Small), field, Small, Ink.Muted) { Bold = true });
            Lines(value, Margin + heading, Small, false, Ink.Text, Room - heading, 8);
            _y += Small * 0.2;
        }

        _y += _text * 0.4;
        _marks.Add(PathMark.Line(Margin, _y, Margin + Room, _y, Ink.Grid));
        _y += _text * 0.4;
        foreach (var source in _event.Sources.Take(sources))
        {
            Source(source);
        }

        var left = _facts.Count - facts + _event.Sources.Count - sources;
        if (left > 0)
        {
            Lines($"{left.ToString(CultureInfo.InvariantCulture)} more {(left == 1 ? "line" : "lines")} on the page of the event.", Margin, Small, false, Ink.Muted, Room, 2);
        }

        Lines(_caption.Sources, Margin, Small, false, Ink.Faint, Room, 3);
        _y += Margin * 0.5;
    }

    private void Source(Citation source)
    {
        var when = source.Published is { } published ? $", {published}" : "";
        var words = $"[{Vocabulary.Word(source.Tier)}] {source.Publisher}: {source.Title}{when} ({source.Supports}{(source.SecondHand ? "; second-hand" : "")})";
        var begun = _marks.Count;
        Lines(words, Margin, Small, false, source.Url is null ? Ink.Muted : Ink.Tariff, Room, 4);
        if (source.Url is { } url)
        {
            var lines = _marks.GetRange(begun, _marks.Count - begun);
            _marks.RemoveRange(begun, lines.Count);
            _marks.Add(new GroupMark(GroupKind.Frame, lines) { Name = words, Link = url });
        }

        _y += Small * 0.25;
    }

    private GlyphMark Glyph(ScenePoint at, double size, Ink accent) =>
        _event.Direction switch
        {
            Direction.Tightening => new(GlyphShape.TriangleDown, at, size) { Fill = accent, Stroke = accent },
            Direction.Easing => new(GlyphShape.TriangleUp, at, size) { Fill = Ink.Paper, Stroke = accent },
            Direction.Neutral => new(GlyphShape.Circle, at, size * 0.86) { Fill = Ink.Paper, Stroke = accent },
            _ => throw new InvalidOperationException($"No mark for {_event.Direction}"),
        };

    private void Lines(string text, double x, double size, bool bold, Ink ink, double room, int most)
    {
        foreach (var line in TextWidths.Wrap(text, size, bold, room, most))
        {
            _marks.Add(new TextMark(new(x, _y + size), line, size, ink) { Bold = bold });
            _y += Math.Round(size * LineHeight, 1);
        }
    }

    private static Ink Accent(EventTrack track) =>
        track.Id switch
        {
            "us-tariff" => Ink.Tariff,
            "us-chip-control" => Ink.Chip,
            "diplomacy" => Ink.Talks,
            "china-control" => Ink.China,
            "china-other" => Ink.ChinaOther,
            "diversification" => Ink.Build,
            "downstream" => Ink.Downstream,
            _ => throw new ArgumentOutOfRangeException(nameof(track), track.Id, "No colour for this track"),
        };
}
