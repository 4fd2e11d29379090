using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Tests.Export;

/// <summary>A figure whose every text was written by somebody who means no good.</summary>
internal static class Hostile
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "<script>alert(1)</script>",
        "]]> & \"quoted\" 'too'",
        "nul\u0000 bell\u0007 escape\u001b",
        "noncharacter \uFFFE\uFFFF",
        "lone \uD800 high",
        "lone \uDC00 low",
        "end in half \uD83D",
        "مرحبا بالعالم",
        "turned \u202Ecba\u202C round",
        "稀土出口管制 rare earth",
        "_x0041_ and _x000D_",
        "line\u2028one\nline two\r\nline three",
        "(open \\ slash",
        "minus −5.7% ≈ € “quoted” – — … ł Č œ Ω",
        "https://example.org/?a=1&b=<2>",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("long words ", 900)),
        "",
        " ",
    ];

    public static readonly IReadOnlyList<string> Links =
        ["javascript:alert(1)", "//evil.example/", "/\\evil.example", "data:text/html,x", "https://example.org/a b?q=\"<>\"&x=ü", "http://[broken", "file:///etc/passwd", "/events/ok", "https://example.org/" + new string('y', 3000), "mailto:a@example.org"];

    public static Figure Figure()
    {
        var marks = new List<Mark> { new BoxMark(new(0, 0, 800, 1200)) { Fill = Ink.Paper } };
        for (var i = 0; i < Texts.Count; i++)
        {
            var y = 20 + i * 40;
            marks.Add(new GroupMark(
                GroupKind.Event,
                [
                    new GlyphMark((GlyphShape)(i % 3), new(20, y), 10) { Fill = Ink.China, Stroke = Ink.Text, Dashed = i % 2 == 0 },
                    new TextMark(new(400, y), Texts[i], 12, Ink.Text) { Anchor = (TextAnchor)(i % 3), Bold = i % 2 == 0, Halo = i % 4 == 0 ? Ink.Paper : null },
                ])
            {
                EventIds = [Texts[i]],
                Name = Texts[i],
                Link = Links[i % Links.Count],
            });
        }

        marks.Add(new BoxMark(new(0, 0, 0, 0)) { Fill = Ink.China, Hatch = Ink.Text, CornerPx = 5 });
        marks.Add(new BoxMark(new(10, 10, 30, 20)) { Stroke = Ink.China, Open = BoxSide.Top, Dashed = true });
        marks.Add(PathMark.Rounded([new(0, 0), new(0, 50), new(50, 50)], 5) with { Stroke = Ink.Axis, Dashed = true });
        marks.Add(new GroupMark(GroupKind.Frame, []));
        IReadOnlyList<FigureColumn> columns = [new("text", "Text\u0001"), new("when", "When", FigureColumnKind.Date), new("number", "<Number>", FigureColumnKind.Number), new("url", "=URL", FigureColumnKind.Link)];
        var rows = Texts.Select((t, i) => new FigureRow(t.Length == 0 ? null : t, [t, i % 2 == 0 ? "2025-04-04" : t, i % 2 == 0 ? "-5.70" : t, Links[i % Links.Count]])).ToList();
        IReadOnlyList<FigureColumn> sources = [new("event", "Event"), new("tier", "Tier"), new("publisher", "Publisher"), new("title", "Title"), new("published", "Published", FigureColumnKind.Date), new("supports", "Supports"), new("url", "Address", FigureColumnKind.Link)];
        return new(
            new()
            {
                Title = "Title " + Texts[5] + Texts[7] + Texts[9],
                Subtitle = string.Join(' ', Texts.Take(20)),
                Filters = Texts[0],
                Sources = Texts[14],
                Method = Texts[20],
                Coverage = Texts[21],
                Unknown = Texts[12],
                AsOf = new(2026, 11, 21),
                Revision = 7,
            },
            new Scene(800, 1200, "T", "D", marks),
            [
                new("bad/name:[*]?'with far too many letters for a tab", "Table " + Texts[5], columns, rows) { Brief = ["text", "url", "when", "number", "no such column"], Bars = new("when", "when", "number", "text", "%<") },
                new("bad/name:[*]?'with far too many letters for a tab", "The same again", columns, []),
            ])
        {
            Sources = new("sources", "Sources", sources, [.. Texts.Where(t => t.Length > 0).Select((t, i) => new FigureRow(t, [t, "official", t, t, "2025-04", t, Links[i % Links.Count]]))]),
        };
    }
}
