using System.Globalization;
using System.Text;
using RareEarthLeverage.Charts.Drawing;
using RareEarthLeverage.Export.Painting;
using static RareEarthLeverage.Export.Pdf.PdfFile;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>A page being drawn. Its unit is the pixel of 1/96 inch with the origin at the top left; on paper a pixel is 3/4
/// point.</summary>
internal sealed class PdfPage
{
    /// <summary>Points in a pixel.</summary>
    public const double PointsPerPx = 0.75;

    // How far the control points of a quarter circle stand from its ends, in radii.
    private const double QuarterCircle = 0.5523;

    private readonly StringBuilder _content = new();
    private readonly double _paperWidth;
    private readonly double _paperHeight;
    private readonly double _scale;
    private readonly double _left;
    private readonly double _top;
    private readonly List<(SceneBox Box, string Address, string Name)> _links = [];
    private ScenePlace _place = new(1, 0, 0);

    /// <summary>A page of its own size.</summary>
    public PdfPage(double widthPx, double heightPx)
        : this(widthPx, heightPx, widthPx, heightPx)
    {
    }

    /// <summary>A page that what is drawn fills as far as it can, in the middle.</summary>
    /// <param name="widthPx">Width of what is drawn.</param>
    /// <param name="heightPx">Height of what is drawn.</param>
    /// <param name="paperWidthPx">Width of the page.</param>
    /// <param name="paperHeightPx">Height of the page.</param>
    public PdfPage(double widthPx, double heightPx, double paperWidthPx, double paperHeightPx)
    {
        (_paperWidth, _paperHeight) = (paperWidthPx * PointsPerPx, paperHeightPx * PointsPerPx);
        _scale = Math.Min(_paperWidth / widthPx, _paperHeight / heightPx);
        (_left, _top) = ((_paperWidth - widthPx * _scale) / 2, (_paperHeight - heightPx * _scale) / 2);
        _content.Append(CultureInfo.InvariantCulture, $"{_scale:0.######} 0 0 {-_scale:0.######} {Number(_left)} {Number(_paperHeight - _top)} cm\n");
    }

    /// <summary>Stretches of text that the fonts could not show.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Sets the colour of areas.</summary>
    public void Fill(string hex) => _content.Append(Colour(hex)).Append(" rg\n");

    /// <summary>Sets colour, width and dashes of lines.</summary>
    public void Stroke(string hex, double width, string dash = "", bool round = false) =>
        Put(_content.Append(Colour(hex)).Append(" RG "), width).Append(" w [").Append(dash).Append("] 0 d ").Append(round ? '1' : '0').Append(" j\n");

    /// <summary>Begins a path.</summary>
    public void Move(ScenePoint to) => Point(to).Append("m\n");

    /// <summary>A straight step.</summary>
    public void Line(ScenePoint to) => Point(to).Append("l\n");

    /// <summary>A curved step.</summary>
    public void Curve(ScenePoint first, ScenePoint second, ScenePoint to)
    {
        Point(first);
        Point(second);
        Point(to).Append("c\n");
    }

    /// <summary>A rectangle as a path, its corners rounded.</summary>
    public void Box(SceneBox box, double radius)
    {
        if (radius <= 0)
        {
            Point(new(box.X, box.Y));
            Point(new(box.Width, box.Height)).Append("re\n");
            return;
        }

        var pull = radius * (1 - QuarterCircle);
        var (l, t, r, b) = (box.X, box.Y, box.Right, box.Bottom);
        Move(new(l + radius, t));
        Line(new(r - radius, t));
        Curve(new(r - pull, t), new(r, t + pull), new(r, t + radius));
        Line(new(r, b - radius));
        Curve(new(r, b - pull), new(r - pull, b), new(r - radius, b));
        Line(new(l + radius, b));
        Curve(new(l + pull, b), new(l, b - pull), new(l, b - radius));
        Line(new(l, t + radius));
        Curve(new(l, t + pull), new(l + pull, t), new(l + radius, t));
        Close();
    }

    /// <summary>A circle as a path.</summary>
    public void Circle(ScenePoint centre, double radius) =>
        Box(new(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius), radius);

    /// <summary>Closes the path.</summary>
    public void Close() => _content.Append("h\n");

    /// <summary>Draws the path: its area, its line, or both.</summary>
    public void Paint(bool fill, bool stroke) => _content.Append(fill ? stroke ? "B\n" : "f\n" : stroke ? "S\n" : "n\n");

    /// <summary>One line of text.</summary>
    /// <param name="at">Left end of its baseline.</param>
    /// <param name="text">What it says.</param>
    /// <param name="size">Size of the font.</param>
    /// <param name="bold">The bold cut.</param>
    /// <param name="colour">Colour.</param>
    /// <param name="halo">Colour of a rim of 1.5 pixels; null draws none.</param>
    public void Text(ScenePoint at, string text, double size, bool bold, string colour, string? halo = null)
    {
        var (before, leftOut) = (LeftOut, LeftOut);
        var shown = PdfCharacters.Shown(text, ref leftOut);
        LeftOut = leftOut;
        if (shown.Length == 0)
        {
            return;
        }

        // What stands for characters that are left out may be wider than they are; then the line is set narrower.
        var narrowed = 1.0;
        if (LeftOut > before && TextWidths.Of(text, size, bold) is > 0 and var room && TextWidths.Of(shown, size, bold) is var width && width > room)
        {
            narrowed = room / width;
        }

        var runs = new List<(PdfFace Face, byte[] Codes, double X)>();
        var x = at.X;
        foreach (var (face, run, codes) in PdfCharacters.Runs(shown, bold))
        {
            runs.Add((face, codes, x));
            x += run.Length == shown.Length ? 0 : TextWidths.Of(run, size, bold) * narrowed;
        }

        if (halo is not null)
        {
            // The rim says nothing to who copies or searches the text.
            Stroke(halo, 3, round: true);
            _content.Append("/Span <</ActualText ()>> BDC\n");
            // Drawn signs have no outline of their own to be stroked.
            Show(runs.FindAll(r => r.Face is not (PdfFace.Signs or PdfFace.BoldSigns)), at.Y, size, narrowed, mode: 1);
            _content.Append("EMC\n");
        }

        Fill(colour);
        Show(runs, at.Y, size, narrowed, mode: 0);
    }

    /// <summary>From here to <see cref="Leave"/> what is drawn stands in a part of the page.</summary>
    public void Enter(ScenePlace place)
    {
        _place = place;
        _content.Append(CultureInfo.InvariantCulture, $"q {place.Scale:0.######} 0 0 {place.Scale:0.######} {Number(place.Left)} {Number(place.Top)} cm\n");
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave()
    {
        _place = new(1, 0, 0);
        _content.Append("Q\n");
    }

    /// <summary>Makes an area lead to an address.</summary>
    /// <param name="box">The area.</param>
    /// <param name="address">An absolute address in ASCII.</param>
    /// <param name="name">What is read out.</param>
    public void Link(SceneBox box, string address, string name) => _links.Add((_place.Of(box), address, name));

    /// <summary>Adds the page to a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="parent">Number of the list of pages.</param>
    /// <param name="fonts">Entries of the fonts.</param>
    public int Save(PdfFile file, int parent, string fonts)
    {
        var content = file.AddStream("", Encoding.Latin1.GetBytes(_content.ToString()));
        var links = new List<int>();
        foreach (var (box, address, name) in _links)
        {
            var rect = string.Join(' ', new[] { _left + box.X * _scale, _paperHeight - _top - box.Bottom * _scale, _left + box.Right * _scale, _paperHeight - _top - box.Y * _scale }.Select(Number));
            var contents = name.Length > 0 ? $" /Contents {TextString(name)}" : "";
            links.Add(file.Add($"<< /Type /Annot /Subtype /Link /Rect [{rect}] /Border [0 0 0] /F 4 /A << /S /URI /URI {AsciiString(address)} >>{contents} >>"));
        }

        var annotations = links.Count == 0 ? "" : $" /Annots [{string.Join(' ', links.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l} 0 R")))}]";
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {Number(_paperWidth)} {Number(_paperHeight)}] /Resources << /Font << {fonts} >> >> /Contents {content} 0 R{annotations} >>"));
    }

    private void Show(List<(PdfFace Face, byte[] Codes, double X)> runs, double y, double size, double narrowed, int mode)
    {
        Put(_content.Append("BT ").Append(mode == 0 ? '0' : '1').Append(" Tr "), narrowed * 100).Append(" Tz\n");
        foreach (var (face, codes, x) in runs)
        {
            Put(_content.Append('/').Append(Name(face)).Append(' '), size).Append(" Tf 1 0 0 -1 ");
            Point(new(x, y)).Append("Tm (");
            foreach (var code in codes)
            {
                if (code is (byte)'(' or (byte)')' or (byte)'\\')
                {
                    _content.Append('\\');
                }

                _content.Append((char)code);
            }

            _content.Append(") Tj\n");
        }

        _content.Append("ET\n");
    }

    /// <summary>Name of a font on the page.</summary>
    public static string Name(PdfFace face) =>
        face switch
        {
            PdfFace.Regular => "R",
            PdfFace.Bold => "B",
            PdfFace.Symbol => "S",
            PdfFace.Signs => "M",
            PdfFace.BoldSigns => "N",
            _ => throw new ArgumentOutOfRangeException(nameof(face), face, "Not a font"),
        };

    private StringBuilder Point(ScenePoint point) => Put(Put(_content, point.X).Append(' '), point.Y).Append(' ');

    // Pages hold tens of thousands of numbers; as strings they would cost more than all the rest.
    private static StringBuilder Put(StringBuilder content, double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            content.Append('-');
            thousandths = -thousandths;
        }

        content.Append(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest > 0)
        {
            content.Append('.').Append((char)('0' + rest / 100));
            if (rest % 100 > 0)
            {
                content.Append((char)('0' + rest / 10 % 10));
                if (rest % 10 > 0)
                {
                    content.Append((char)('0' + rest % 10));
                }
            }
        }

        return content;
    }

    private static string Colour(string hex)
    {
        string Part(int at) => Number(byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        return $"{Part(1)} {Part(3)} {Part(5)}";
    }
}
