using RareEarthLeverage.Charts.Drawing;

namespace RareEarthLeverage.Charts.Layout;

/// <summary>Puts a figure together: title, subtitle and filters above the plot; how to read it, how it was made, what is not
/// known and sources below. A picture of little height keeps less of the words; all of them are in the file's notes.</summary>
internal static class FigureFrame
{
    private const double LeastShare = 0.6;

    /// <summary>From everything to the bare plot.</summary>
    private static readonly IReadOnlyList<Shown> FromFullToBare =
    [
        new(Subtitle: true, Legend: true, Method: true, Coverage: true, Sources: true),
        new(Subtitle: true, Legend: true, Method: false, Coverage: true, Sources: true),
        new(Subtitle: true, Legend: true, Method: false, Coverage: false, Sources: true),
        new(Subtitle: false, Legend: true, Method: false, Coverage: false, Sources: true),
        new(Subtitle: false, Legend: true, Method: false, Coverage: false, Sources: false),
        new(Subtitle: false, Legend: false, Method: false, Coverage: false, Sources: false),
    ];

    /// <summary>The picture, and its caption with what it had to leave out.</summary>
    public static (Scene Scene, Caption Caption) Scene(FigureRequest request, FigureParts parts)
    {
        var (scene, leftOut) = Draw(request, parts);
        if (leftOut == 0)
        {
            return (scene, parts.Caption);
        }

        // A longer note leaves less room: what it says is how many words the picture with it leaves out.
        var noted = parts;
        for (var (pass, said) = (0, 0); pass < 3 && leftOut > said; pass++)
        {
            said = leftOut;
            noted = parts with { Caption = parts.Caption with { Coverage = $"{parts.Caption.Coverage} {LeftOut(said)}".Trim() } };
            (scene, leftOut) = Draw(request, noted);
        }

        return (scene, noted.Caption);
    }

    private static string LeftOut(int words) =>
        words == 1 ? "1 label is left out for want of room; the table has it." : $"{Cells.Whole(words)} labels are left out for want of room; the table has them.";

    private static (Scene Scene, int LeftOut) Draw(FigureRequest request, FigureParts parts)
    {
        var enlargement = Sizes.Enlargement(request.WidthPx, request.HeightPx);
        var width = Math.Round(request.WidthPx / enlargement);
        double? height = request.HeightPx is { } asked ? Math.Round(asked / enlargement) : null;
        var sizes = Sizes.Of((int)width, (int?)height);
        var words = new Words(parts, sizes, width, height < 400 ? 1 : sizes.Narrow ? 3 : 2);
        var room = new PlotRoom(sizes, width - 2 * sizes.Margin);
        var wanted = parts.Empty.Length > 0 ? sizes.Text * 9 : parts.Height(room);
        var least = parts.Empty.Length > 0 ? wanted * 0.3 : parts.LeastHeight?.Invoke(room) ?? wanted * LeastShare;
        var shown = FromFullToBare.FirstOrDefault(s => height is not { } known || known - words.Height(s) >= least, FromFullToBare[^1]);
        var plotHeight = height is { } given ? Math.Max(1, given - words.Height(shown)) : wanted;
        var top = words.Head(shown);
        var plot = new Plot(sizes, new(sizes.Margin, top, room.WidthPx, plotHeight));

        var marks = new List<Mark> { new BoxMark(new(0, 0, width, height ?? Math.Ceiling(words.Height(shown) + plotHeight))) { Fill = Ink.Paper } };
        var apart = new WordsApart(plot.Box with { X = 0, Width = width });
        marks.AddRange(parts.Empty.Length > 0 ? [Nothing(parts.Empty, plot)] : apart.Of(parts.Draw(plot)));
        marks.Add(new GroupMark(GroupKind.Frame, [.. words.Marks(shown, plot.Box.Bottom)]));
        var total = ((BoxMark)marks[0]).Box.Height;
        var scene = new Scene(width, total, parts.Caption.Title, parts.Description, marks)
        {
            OutputWidthPx = request.WidthPx,
            OutputHeightPx = request.HeightPx ?? Math.Round(total * enlargement),
        };
        return (scene, apart.LeftOut);
    }

    private static GroupMark Nothing(string text, Plot plot)
    {
        var block = TextBlock.Of(text, plot.Sizes.Text, true, Ink.Text, plot.Box.Width, 4);
        var middle = plot.Box.X + plot.Box.Width / 2;
        return new(GroupKind.Frame, [.. block.At(middle, plot.Box.Y + Math.Max(0, (plot.Box.Height - block.Height) / 2), TextAnchor.Middle)]);
    }

    private sealed record Shown(bool Subtitle, bool Legend, bool Method, bool Coverage, bool Sources);

    /// <summary>The words, wrapped to the width.</summary>
    private sealed class Words
    {
        private readonly Sizes _sizes;
        private readonly double _width;
        private readonly TextBlock _title;
        private readonly TextBlock _subtitle;
        private readonly TextBlock _filters;
        private readonly TextBlock _method;
        private readonly TextBlock _coverage;
        private readonly TextBlock _sources;
        private readonly IReadOnlyList<IReadOnlyList<(LegendEntry Entry, double X)>> _legend;

        public Words(FigureParts parts, Sizes sizes, double widthPx, int titleLines)
        {
            (_sizes, _width) = (sizes, widthPx - 2 * sizes.Margin);
            var caption = parts.Caption;
            TextBlock Note(string text, Ink colour, int wide, int narrow) => TextBlock.Of(text, sizes.Small, false, colour, _width, sizes.Narrow ? narrow : wide);
            _title = TextBlock.Of(caption.Title, sizes.Title, true, Ink.Text, _width, titleLines);
            _subtitle = TextBlock.Of(caption.Subtitle, sizes.Text, false, Ink.Muted, _width, sizes.Narrow ? 4 : 2);
            _filters = TextBlock.Of(caption.Filters, sizes.Text, false, Ink.Text, _width, 3);
            _method = Note(caption.Method, Ink.Muted, 5, 24);
            _coverage = Note(caption.Coverage, Ink.Muted, 4, 16);
            _sources = Note(caption.Sources, Ink.Faint, 3, 8);
            _legend = LegendLines.Of(parts.Empty.Length > 0 ? [] : parts.Legend, sizes, sizes.Margin, _width);
        }

        private double Gap => _sizes.Text * 0.6;

        private double LegendHeight => _legend.Count == 0 ? 0 : _legend.Count * _sizes.SmallLine * 1.08 + Gap * 0.5;

        /// <summary>Height above the plot.</summary>
        public double Head(Shown shown) => _sizes.Margin * 0.7 + _title.Height + (shown.Subtitle ? _subtitle.Height + _filters.Height : 0) + Gap;

        /// <summary>Height of everything but the plot.</summary>
        public double Height(Shown shown) => Head(shown) + Foot(shown).Sum(b => b.Height + Gap * 0.3) + (shown.Legend ? LegendHeight : 0) + Gap + _sizes.Margin * 0.6;

        /// <summary>The words round a plot that ends at a height.</summary>
        public List<Mark> Marks(Shown shown, double plotBottom)
        {
            var top = _sizes.Margin * 0.7;
            var marks = _title.At(_sizes.Margin, top).ToList();
            if (shown.Subtitle)
            {
                marks.AddRange(_subtitle.At(_sizes.Margin, top + _title.Height));
                marks.AddRange(_filters.At(_sizes.Margin, top + _title.Height + _subtitle.Height));
            }

            var y = plotBottom + Gap;
            if (shown.Legend)
            {
                marks.AddRange(_legend.SelectMany((l, i) => LegendLines.At(l, _sizes, y + (i + 0.5) * _sizes.SmallLine * 1.08, _sizes.Margin + _width)));
                y += LegendHeight;
            }

            foreach (var block in Foot(shown))
            {
                marks.AddRange(block.At(_sizes.Margin, y));
                y += block.Height + Gap * 0.3;
            }

            return marks;
        }

        private IEnumerable<TextBlock> Foot(Shown shown) =>
            new[] { (shown.Method, _method), (shown.Coverage, _coverage), (shown.Sources, _sources) }.Where(b => b.Item1 && b.Item2.Lines.Count > 0).Select(b => b.Item2);
    }
}
