using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pptx;

/// <summary>Paints a scene as shapes that can be moved by hand: one group for each event, each shape with a name.</summary>
/// <param name="slide">The slide.</param>
/// <param name="place">Where the scene stands on it.</param>
/// <param name="context">Knows the addresses.</param>
/// <param name="left">Marks that are not painted, because the slide shows them otherwise.</param>
internal sealed class SlidePainter(Slide slide, ScenePlace place, WriteContext context, IReadOnlySet<Mark> left)
{
    private const string LineDash = "dash";
    private const string GlyphDash = "sysDot";
    private const double HatchPx = 0.9;

    // Arial: how far the baseline stands below the top of a line, and how high a line is, in font sizes.
    private const double Ascent = 0.905;
    private const double LineHeight = 1.15;

    /// <summary>Paints marks in their order.</summary>
    public void Paint(IEnumerable<Mark> marks, string name = "", string description = "", string? address = null)
    {
        foreach (var mark in marks.Where(m => !left.Contains(m)))
        {
            Paint(mark, name, description, address);
            // What is read out belongs to the first shape; the others would repeat it.
            description = "";
        }
    }

    private void Paint(Mark mark, string name, string description, string? address)
    {
        switch (mark)
        {
            case BoxMark box:
                Box(box, Named(name, box.Hatch is null ? "bar" : "hatched bar", "Area"), description, address);
                break;
            case PathMark path:
                Path(path, Named(name, "line", "Line"), description, address);
                break;
            case GlyphMark glyph:
                Glyph(glyph, Named(name, "mark", "Mark"), description, address);
                break;
            case TextMark text:
                Text(text, name.Length == 0 ? text.Text : Named(name, "label", ""), address);
                break;
            case GroupMark group:
                Group(group);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a kind of mark");
        }
    }

    private static string Named(string name, string part, string alone) => name.Length == 0 ? alone : $"{name}: {part}";

    private void Group(GroupMark group)
    {
        var marks = group.Marks.Where(m => !left.Contains(m)).ToList();
        if (marks.Count == 0)
        {
            return;
        }

        var (name, address) = (NameOf(group), context.Absolute(group.Link));
        var description = PlainText.Clean(group.Name);
        if (marks.Count == 1)
        {
            Paint(marks, name, description, address);
            return;
        }

        var box = place.Of(MarkBox.Around(marks) ?? default);
        var frame = SlideShape.Frame(box);
        var inner = frame.Replace("<a:xfrm>", "", StringComparison.Ordinal).Replace("</a:xfrm>", "", StringComparison.Ordinal).Replace("<a:off ", "<a:chOff ", StringComparison.Ordinal).Replace("<a:ext ", "<a:chExt ", StringComparison.Ordinal);
        slide.Append($"<p:grpSp><p:nvGrpSpPr>{slide.Identity(name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{frame.Replace("</a:xfrm>", inner + "</a:xfrm>", StringComparison.Ordinal)}</p:grpSpPr>");
        Paint(marks, group.Kind is GroupKind.Frame or GroupKind.Plot or GroupKind.Axis ? "" : name, description, address);
        slide.Append("</p:grpSp>");
    }

    private static string NameOf(GroupMark group)
    {
        var label = group.Marks.OfType<TextMark>().FirstOrDefault()?.Text;
        var name = group.Kind switch
        {
            GroupKind.Event => label is null ? group.EventIds[0] : $"{label} ({group.EventIds[0]})",
            GroupKind.Cluster => $"{group.EventIds.Count.ToString(CultureInfo.InvariantCulture)} events: {string.Join(' ', group.EventIds)}",
            GroupKind.StatedConnector => $"Stated: {string.Join(" to ", group.EventIds)}",
            GroupKind.ActConnector => $"Acts on: {string.Join(" by ", group.EventIds)}",
            GroupKind.NearbyConnector => $"Nearby: {string.Join(" to ", group.EventIds)}",
            GroupKind.Growth => $"Growth {group.Name}",
            GroupKind.Value => group.Name.Length > 0 ? group.Name : "Value",
            GroupKind.Frame => group.Name.Length > 0 ? group.Name : "Frame",
            GroupKind.Plot => "Plot",
            GroupKind.Axis => "Axis of time",
            _ => throw new ArgumentOutOfRangeException(nameof(group), group.Kind, "Not a kind of group"),
        };
        return PlainText.Clean(name);
    }

    private void Box(BoxMark mark, string name, string description, string? address)
    {
        var box = place.Of(mark.Box);
        if (mark.Fill is not null || mark.Stroke is not null)
        {
            var dash = mark.Dashed ? LineDash : null;
            if (mark.Open == BoxSide.None)
            {
                var shorter = Math.Min(box.Width, box.Height);
                var corner = place.Length(mark.CornerPx);
                var geometry = corner <= 0 || shorter <= 0
                    ? SlideShape.Preset("rect")
                    : SlideShape.Preset("roundRect", string.Create(CultureInfo.InvariantCulture, $"<a:gd name=\"adj\" fmla=\"val {Math.Min(50_000, (int)Math.Round(corner / shorter * 100_000))}\"/>"));
                Shape(name, description, address, box, geometry, mark.Fill, mark.Stroke, mark.StrokeWidthPx, dash, round: false);
            }
            else
            {
                var (open, shut) = mark.Open == BoxSide.Top ? (mark.Box.Y, mark.Box.Bottom) : (mark.Box.Bottom, mark.Box.Y);
                var path = new PathMark(new(mark.Box.X, open), [new(new(mark.Box.X, shut)), new(new(mark.Box.Right, shut)), new(new(mark.Box.Right, open))]);
                Shape(name, description, address, box, Geometry(box, [path], mark.Fill is not null), mark.Fill, mark.Stroke, mark.StrokeWidthPx, dash, round: false);
            }
        }

        if (mark.Hatch is { } hatch && Hatching.Lines(mark.Box) is { Count: > 0 } lines)
        {
            var paths = lines.Select(l => new PathMark(l.From, [new(l.To)])).ToList();
            Shape(name, mark.Fill is null && mark.Stroke is null ? description : "", address, box, Geometry(box, paths, filled: false), null, hatch, HatchPx, null, round: false);
        }
    }

    private void Path(PathMark mark, string name, string description, string? address)
    {
        var box = place.Of(MarkBox.Around(mark) ?? default);
        if (mark.Steps.Count == 1 && mark.Steps[0].Control1 is null && mark.Fill is null)
        {
            var (from, to) = (mark.From, mark.Steps[0].To);
            var flips = (from.X > to.X ? " flipH=\"1\"" : "") + (from.Y > to.Y ? " flipV=\"1\"" : "");
            slide.Append(
                $"<p:cxnSp><p:nvCxnSpPr>{slide.Identity(name, description, address)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{SlideShape.Frame(box, flips)}{SlideShape.Preset("line")}{Line(mark.Stroke, mark.StrokeWidthPx, mark.Dashed ? LineDash : null, round: false)}</p:spPr></p:cxnSp>");
            return;
        }

        Shape(name, description, address, box, Geometry(box, [mark], mark.Fill is not null), mark.Fill, mark.Stroke, mark.StrokeWidthPx, mark.Dashed ? LineDash : null, round: true);
    }

    private void Glyph(GlyphMark mark, string name, string description, string? address)
    {
        var geometry = SlideShape.Preset(mark.Shape == GlyphShape.Circle ? "ellipse" : "triangle");
        Shape(name, description, address, place.Of(mark.Box), geometry, mark.Fill, mark.Stroke, mark.StrokeWidthPx, mark.Dashed ? GlyphDash : null, round: true, flips: mark.Shape == GlyphShape.TriangleDown ? " flipV=\"1\"" : "");
    }

    private void Text(TextMark mark, string name, string? address)
    {
        var text = PlainText.Clean(mark.Text);
        if (text.Trim().Length == 0)
        {
            return;
        }

        const double slack = 2;
        var (size, box) = (place.Length(mark.SizePx), place.Of(mark.Box));
        var baseline = place.Of(mark.At).Y;
        var (x, align) = mark.Anchor switch
        {
            TextAnchor.Start => (box.X, "l"),
            TextAnchor.Middle => (box.X - slack / 2, "ctr"),
            TextAnchor.End => (box.X - slack, "r"),
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark.Anchor, "Not an anchor"),
        };
        var glow = mark.Halo is { } halo ? Hex(halo) : null;
        slide.TextBox(
            slide.Identity(PlainText.Clean(name), "", address),
            new(x, baseline - Ascent * size, box.Width + slack, LineHeight * size),
            align,
            SlideShape.Run(text, size, Hex(mark.Colour), mark.Bold, glow));
    }

    private void Shape(string name, string description, string? address, SceneBox box, string geometry, Ink? fill, Ink? stroke, double strokePx, string? dash, bool round, string flips = "") =>
        slide.Append(
            $"<p:sp><p:nvSpPr>{slide.Identity(name, description, address)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{SlideShape.Frame(box, flips)}{geometry}{SlideShape.Fill(fill is { } f ? Hex(f) : null)}{Line(stroke, strokePx, dash, round)}</p:spPr></p:sp>");

    private string Line(Ink? ink, double widthPx, string? dash, bool round) =>
        SlideShape.Line(ink is { } i ? Hex(i) : null, place.Length(widthPx), dash, round);

    private string Hex(Ink ink) => DeckFrame.Hex(slide.Palette, ink);

    // Points of a path count from the corner of its box.
    private string Geometry(SceneBox box, IReadOnlyList<PathMark> paths, bool filled)
    {
        string Point(ScenePoint point)
        {
            var at = place.Of(point);
            return string.Create(CultureInfo.InvariantCulture, $"<a:pt x=\"{SlideShape.Emu(at.X) - SlideShape.Emu(box.X)}\" y=\"{SlideShape.Emu(at.Y) - SlideShape.Emu(box.Y)}\"/>");
        }

        var xml = new StringBuilder("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>");
        xml.Append(CultureInfo.InvariantCulture, $"<a:path w=\"{SlideShape.Emu(box.Width)}\" h=\"{SlideShape.Emu(box.Height)}\"{(filled ? "" : " fill=\"none\"")}>");
        foreach (var path in paths)
        {
            xml.Append("<a:moveTo>").Append(Point(path.From)).Append("</a:moveTo>");
            foreach (var step in path.Steps)
            {
                xml.Append(
                    step is { Control1: { } first, Control2: { } second }
                        ? $"<a:cubicBezTo>{Point(first)}{Point(second)}{Point(step.To)}</a:cubicBezTo>"
                        : $"<a:lnTo>{Point(step.To)}</a:lnTo>");
            }

            xml.Append(path.Fill is null ? "" : "<a:close/>");
        }

        return xml.Append("</a:path></a:pathLst></a:custGeom>").ToString();
    }
}
