using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Export.Svg;

/// <summary>Paints a scene as SVG, the same for the page and the file. Colours stand in presentation attributes, with a class
/// for the part they play, so that the file is complete and a page can still recolour it. There is no style attribute or
/// element, because pages forbid them, and no group opacity, because some readers take a full layer for each. Lines end inside
/// the tags: between them each end would be a piece of text of its own to a browser, as many as there are marks.</summary>
public sealed class SvgPainter
{
    private const string Fonts = "Helvetica, Arial, 'Liberation Sans', Arimo, sans-serif";

    /// <summary>Size of most texts; those of another size say so.</summary>
    private const double UsualTextPx = 12;
    private readonly StringBuilder _svg = new();
    private readonly Palette _palette;

    private SvgPainter(Theme theme) => _palette = Palette.Of(theme);

    /// <summary>Paints a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="idPrefix">Begins the ids in the picture; two pictures on one page need different ones.</param>
    public static string Paint(Scene scene, Theme theme, string idPrefix = "figure") => Paint(scene, theme, idPrefix, "").ToString();

    /// <summary>The same, with what is to be known about the picture, and not yet as one string: pictures are large.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="idPrefix">Begins the ids in the picture.</param>
    /// <param name="metadata">A metadata element, or nothing.</param>
    internal static StringBuilder Paint(Scene scene, Theme theme, string idPrefix, string metadata)
    {
        var painter = new SvgPainter(theme);
        painter.Root(scene, idPrefix, metadata);
        return painter._svg;
    }

    private void Root(Scene scene, string prefix, string metadata)
    {
        var (width, height) = (Number(scene.WidthPx), Number(scene.HeightPx));
        _svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{Number(scene.OutputWidthPx)}\" height=\"{Number(scene.OutputHeightPx)}\" role=\"group\"");
        _svg.Append($" aria-labelledby=\"{prefix}-title\" aria-describedby=\"{prefix}-desc\" class=\"figure\" font-family=\"{Escape(Fonts)}\" font-size=\"{Number(UsualTextPx)}\"");
        // Texts as wide as they were measured, at every zoom, and laid out by browsers in less time.
        _svg.Append(" text-rendering=\"geometricPrecision\" stroke-linejoin=\"round\"");
        if (scene.Time is { } time)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" data-from=\"{time.From:yyyy-MM-dd}\" data-to=\"{time.To:yyyy-MM-dd}\"");
            _svg.Append($" data-left=\"{Number(time.LeftPx)}\" data-right=\"{Number(time.RightPx)}\" data-top=\"{Number(time.TopPx)}\" data-bottom=\"{Number(time.BottomPx)}\"");
        }

        _svg.Append($"\n><title id=\"{prefix}-title\">{Escape(scene.Title)}</title\n><desc id=\"{prefix}-desc\">{Escape(scene.Description)}</desc\n>").Append(metadata);
        foreach (var mark in scene.Marks)
        {
            Paint(mark);
        }

        _svg.Append("</svg>\n");
    }

    private void Paint(Mark mark)
    {
        switch (mark)
        {
            case BoxMark box:
                Box(box);
                break;
            case PathMark path:
                Path(path);
                break;
            case GlyphMark glyph:
                Glyph(glyph);
                break;
            case TextMark text:
                Text(text);
                break;
            case GroupMark group:
                Group(group);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a kind of mark");
        }
    }

    private void Group(GroupMark group)
    {
        if (group.Marks.Count == 0)
        {
            return;
        }

        var word = group.Kind switch
        {
            GroupKind.Event => "event",
            GroupKind.Cluster => "cluster",
            GroupKind.StatedConnector => "connector stated",
            GroupKind.NearbyConnector => "connector nearby",
            GroupKind.ActConnector => "connector acts",
            GroupKind.Growth => "growth",
            GroupKind.Value => "value",
            GroupKind.Frame => "frame",
            GroupKind.Plot => "plot",
            GroupKind.Axis => "axis",
            _ => throw new ArgumentOutOfRangeException(nameof(group), group.Kind, "Not a kind of group"),
        };
        var link = SafeLink(group.Link);
        _svg.Append(link is null ? "<g" : "<a");
        Attribute("href", link ?? "");
        _svg.Append(" class=\"").Append(word).Append(group.Selected ? " selected\"" : "\"");
        switch (group.Kind)
        {
            case GroupKind.Event:
                Attribute("data-event", string.Join(' ', group.EventIds));
                break;
            case GroupKind.Cluster:
                Attribute("data-count", group.EventIds.Count.ToString(CultureInfo.InvariantCulture));
                Attribute("data-events", group.Names.Count > 0 ? string.Join(' ', group.EventIds) : "");
                Attribute("data-names", string.Join('|', group.Names.Select(n => n.Replace('|', '/'))));
                break;
            case GroupKind.StatedConnector or GroupKind.NearbyConnector or GroupKind.ActConnector:
                Attribute("data-trigger", group.EventIds[0]);
                Attribute("data-answer", group.EventIds[1]);
                break;
        }

        Attribute("data-lane", group.Lane);
        if (group.AnchorX is { } x)
        {
            _svg.Append($" data-x=\"{Number(x)}\"");
        }

        if (group.Name.Length > 0 && group.Link is null)
        {
            Attribute("role", "img");
        }

        _svg.Append("\n>");
        // Spoken and shown as a tooltip.
        if (group.Name.Length > 0)
        {
            _svg.Append("<title>");
            Escaped(group.Name);
            _svg.Append("</title\n>");
        }

        if (group.Target is { } target)
        {
            _svg.Append("<rect class=\"target\"");
            Place(target);
            _svg.Append(" fill=\"none\" pointer-events=\"all\"\n/>");
        }

        foreach (var mark in group.Marks)
        {
            Paint(mark);
        }

        _svg.Append(link is null ? "</g\n>" : "</a\n>");
    }

    private void Box(BoxMark box)
    {
        if (box.Fill is not null || box.Stroke is not null)
        {
            if (box.Open == BoxSide.None)
            {
                _svg.Append("<rect");
                Place(box.Box);
                if (box.CornerPx > 0)
                {
                    _svg.Append($" rx=\"{Number(Math.Min(box.CornerPx, Math.Min(box.Box.Width, box.Box.Height) / 2))}\"");
                }

                Ink(box.Fill, box.Stroke, box.StrokeWidthPx, box.Dashed, span: box.SpansTime);
                _svg.Append("\n/>");
            }
            else
            {
                var (b, open, shut) = (box.Box, box.Open == BoxSide.Top ? box.Box.Y : box.Box.Bottom, box.Open == BoxSide.Top ? box.Box.Bottom : box.Box.Y);
                _svg.Append($"<path class=\"open-{(box.Open == BoxSide.Top ? "top" : "bottom")}{(box.SpansTime ? " span " : " ")}");
                Classes(box.Fill, box.Stroke);
                _svg.Append($"\" d=\"M{Number(b.X)} {Number(open)}V{Number(shut)}H{Number(b.Right)}V{Number(open)}\"");
                Ink(box.Fill, box.Stroke, box.StrokeWidthPx, box.Dashed, withClass: false);
                _svg.Append("\n/>");
            }
        }

        if (box.Hatch is { } hatch)
        {
            var lines = Hatching.Lines(box.Box);
            if (lines.Count > 0)
            {
                _svg.Append("<path class=\"hatch").Append(box.SpansTime ? " span " : " ");
                Classes(null, hatch);
                _svg.Append("\" d=\"");
                Relative(lines);
                _svg.Append('"');
                Ink(null, hatch, 0.9, dashed: false, withClass: false);
                _svg.Append("\n/>");
            }
        }
    }

    private void Path(PathMark path)
    {
        _svg.Append("<path d=\"");
        Point('M', path.From);
        foreach (var step in path.Steps)
        {
            if (step is { Control1: { } first, Control2: { } second })
            {
                Point('C', first);
                Point(' ', second);
                Point(' ', step.To);
            }
            else
            {
                Point('L', step.To);
            }
        }

        _svg.Append(path.Fill is null ? "\"" : "Z\"");
        Ink(path.Fill, path.Stroke, path.StrokeWidthPx, path.Dashed, span: path.SpansTime);
        _svg.Append("\n/>");
    }

    private void Glyph(GlyphMark glyph)
    {
        if (glyph.Shape == GlyphShape.Circle)
        {
            _svg.Append($"<circle cx=\"{Number(glyph.Centre.X)}\" cy=\"{Number(glyph.Centre.Y)}\" r=\"{Number(glyph.SizePx / 2)}\"");
        }
        else
        {
            _svg.Append("<path d=\"");
            var before = 'M';
            foreach (var corner in glyph.Corners)
            {
                Point(before, corner);
                before = 'L';
            }

            _svg.Append("Z\"");
        }

        Ink(glyph.Fill, glyph.Stroke, glyph.StrokeWidthPx, glyph.Dashed, dash: "1.6 1.4");
        _svg.Append("\n/>");
    }

    private void Text(TextMark text)
    {
        _svg.Append($"<text x=\"{Number(text.At.X)}\" y=\"{Number(text.At.Y)}\"");
        if (text.SizePx != UsualTextPx)
        {
            _svg.Append($" font-size=\"{Number(text.SizePx)}\"");
        }

        Attribute("font-weight", text.Bold ? "bold" : "");
        Attribute("text-anchor", text.Anchor switch { TextAnchor.Start => "", TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => throw new ArgumentOutOfRangeException(nameof(text), text.Anchor, "Not an anchor") });
        Attribute("paint-order", text.Halo is null ? "" : "stroke");
        Ink(text.Colour, text.Halo, 3, dashed: false);
        _svg.Append('>');
        Escaped(text.Text);
        _svg.Append("</text\n>");
    }

    private void Place(SceneBox box) =>
        _svg.Append($" x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"");

    private void Ink(Ink? fill, Ink? stroke, double strokePx, bool dashed, string dash = "4 3", bool withClass = true, bool span = false)
    {
        if (withClass && (span || fill is not null || stroke is not null))
        {
            _svg.Append(span ? " class=\"span " : " class=\"");
            Classes(fill, stroke);
            _svg.Append('"');
        }

        Attribute("fill", fill is { } f ? _palette.Hex(f) : "none");
        if (stroke is { } s)
        {
            Attribute("stroke", _palette.Hex(s));
            if (strokePx != 1)
            {
                _svg.Append($" stroke-width=\"{Number(strokePx)}\"");
            }

            Attribute("stroke-dasharray", dashed ? dash : "");
        }
    }

    private void Classes(Ink? fill, Ink? stroke)
    {
        if (fill is { } f)
        {
            _svg.Append("ink-").Append(Palette.Role(f));
        }

        if (stroke is { } s)
        {
            _svg.Append(fill is null ? "line-" : " line-").Append(Palette.Role(s));
        }
    }

    private void Attribute(string name, string value)
    {
        if (value.Length > 0)
        {
            _svg.Append(' ').Append(name).Append("=\"");
            Escaped(value);
            _svg.Append('"');
        }
    }

    private void Point(char before, ScenePoint point) => _svg.Append($"{before}{Number(point.X)} {Number(point.Y)}");

    /// <summary>Lines as steps from where the one before ended: those of a hatch repeat, which compresses well.</summary>
    private void Relative(IEnumerable<(ScenePoint From, ScenePoint To)> lines)
    {
        var (x, y) = (0d, 0d);
        void Step(char command, ScenePoint to)
        {
            // From rounded to rounded place, so that nothing adds up.
            var (nextX, nextY) = (Math.Round(to.X, 1, MidpointRounding.AwayFromZero), Math.Round(to.Y, 1, MidpointRounding.AwayFromZero));
            _svg.Append($"{command}{Number(nextX - x)} {Number(nextY - y)}");
            (x, y) = (nextX, nextY);
        }

        foreach (var (from, to) in lines)
        {
            Step('m', from);
            Step('l', to);
        }
    }

    private static SvgNumber Number(double value) => new(value);

    /// <summary>An address on the site or on the web; anything else leads nowhere.</summary>
    private static string? SafeLink(string? link) =>
        link is null ? null
        : link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.StartsWith("/\\", StringComparison.Ordinal) ? link
        : link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal) ? link
        : null;

    private void Escaped(string text)
    {
        if (NeedsEscape(text))
        {
            _svg.Append(Escape(text));
        }
        else
        {
            _svg.Append(text);
        }
    }

    private static bool NeedsEscape(ReadOnlySpan<char> text) =>
        text.ContainsAny('&', '<', '>') || text.Contains('"') || text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    // XML has no way to write most control characters and no lone surrogates, not even escaped.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < 0x20 or 0xFFFE or 0xFFFF => escaped.Append(' '),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
