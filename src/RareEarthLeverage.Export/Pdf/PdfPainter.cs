using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Paints a scene on a page, mark by mark where the scene has them.</summary>
/// <param name="page">The page.</param>
/// <param name="palette">The colours.</param>
/// <param name="context">Knows the addresses.</param>
internal sealed class PdfPainter(PdfPage page, Palette palette, WriteContext context)
{
    private const string LineDash = "4 3";
    private const string GlyphDash = "1.6 1.4";
    private const double HatchPx = 0.9;

    /// <summary>Paints marks in their order.</summary>
    public void Paint(IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            Paint(mark);
        }
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
                page.Text(new(text.Box.X, text.At.Y), PlainText.Clean(text.Text), text.SizePx, text.Bold, palette.Hex(text.Colour), text.Halo is { } halo ? palette.Hex(halo) : null);
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
        Paint(group.Marks);
        if (context.Absolute(group.Link) is { } address && (group.Target ?? MarkBox.Around(group.Marks)) is { } box)
        {
            page.Link(box, address, PlainText.Clean(group.Name));
        }
    }

    private void Box(BoxMark box)
    {
        var (fill, stroke) = (Fill(box.Fill), Stroke(box.Stroke, box.StrokeWidthPx, box.Dashed ? LineDash : ""));
        if (fill || stroke)
        {
            if (box.Open == BoxSide.None)
            {
                page.Box(box.Box, Math.Min(box.CornerPx, Math.Min(box.Box.Width, box.Box.Height) / 2));
                page.Paint(fill, stroke);
            }
            else
            {
                var (open, shut) = box.Open == BoxSide.Top ? (box.Box.Y, box.Box.Bottom) : (box.Box.Bottom, box.Box.Y);
                page.Move(new(box.Box.X, open));
                page.Line(new(box.Box.X, shut));
                page.Line(new(box.Box.Right, shut));
                page.Line(new(box.Box.Right, open));
                page.Paint(fill, stroke);
            }
        }

        if (box.Hatch is { } hatch && Hatching.Lines(box.Box) is { Count: > 0 } lines)
        {
            page.Stroke(palette.Hex(hatch), HatchPx);
            foreach (var (from, to) in lines)
            {
                page.Move(from);
                page.Line(to);
            }

            page.Paint(fill: false, stroke: true);
        }
    }

    private void Path(PathMark path)
    {
        var (fill, stroke) = (Fill(path.Fill), Stroke(path.Stroke, path.StrokeWidthPx, path.Dashed ? LineDash : ""));
        page.Move(path.From);
        foreach (var step in path.Steps)
        {
            if (step is { Control1: { } first, Control2: { } second })
            {
                page.Curve(first, second, step.To);
            }
            else
            {
                page.Line(step.To);
            }
        }

        if (path.Fill is not null)
        {
            page.Close();
        }

        page.Paint(fill, stroke);
    }

    private void Glyph(GlyphMark glyph)
    {
        var (fill, stroke) = (Fill(glyph.Fill), Stroke(glyph.Stroke, glyph.StrokeWidthPx, glyph.Dashed ? GlyphDash : "", round: glyph.Shape != GlyphShape.Circle));
        if (glyph.Shape == GlyphShape.Circle)
        {
            page.Circle(glyph.Centre, glyph.SizePx / 2);
        }
        else
        {
            page.Move(glyph.Corners[0]);
            page.Line(glyph.Corners[1]);
            page.Line(glyph.Corners[2]);
            page.Close();
        }

        page.Paint(fill, stroke);
    }

    private bool Fill(Ink? ink)
    {
        if (ink is { } known)
        {
            page.Fill(palette.Hex(known));
        }

        return ink is not null;
    }

    private bool Stroke(Ink? ink, double width, string dash, bool round = false)
    {
        if (ink is { } known)
        {
            page.Stroke(palette.Hex(known), width, dash, round);
        }

        return ink is not null;
    }
}
