using System.Globalization;
using System.Text;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>Signs that figures are full of and that Helvetica in WinAnsiEncoding lacks. The built-in Symbol has them, but
/// readers put other fonts in its place, with a minus that is too thin, too low or not there; so the file draws them itself,
/// in the strokes of Helvetica.</summary>
internal static class PdfSigns
{
    /// <summary>The signs; their codes follow each other from <see cref="FirstCode"/>.</summary>
    public const string Signs = "−≈≠≤≥→";

    /// <summary>Code of the first sign.</summary>
    public const byte FirstCode = 65;

    // As TextWidths has them.
    private static readonly int[] Widths = [584, 549, 549, 549, 549, 1000];

    /// <summary>Adds the font.</summary>
    public static int Add(PdfFile file, bool bold)
    {
        var (names, procedures) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < Signs.Length; i++)
        {
            var drawing = string.Create(CultureInfo.InvariantCulture, $"{Widths[i]} 0 0 -20 {Widths[i]} 720 d1\n{Draw(Signs[i], bold)}");
            var procedure = file.AddStream("", Encoding.ASCII.GetBytes(drawing));
            names.Append(CultureInfo.InvariantCulture, $" /s{i}");
            procedures.Append(CultureInfo.InvariantCulture, $" /s{i} {procedure} 0 R");
        }

        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Font /Subtype /Type3 /Name /{(bold ? "BoldSigns" : "Signs")} /FontBBox [0 -20 1000 720] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >> /FirstChar {FirstCode} /LastChar {FirstCode + Signs.Length - 1} /Widths [{string.Join(' ', Widths)}] /Encoding << /Type /Encoding /Differences [{FirstCode}{names}] >> /CharProcs <<{procedures} >> /ToUnicode {unicode} 0 R >>"));
    }

    // Bars as high and as thick as those of Helvetica's plus and equals sign.
    private static string Draw(char sign, bool bold)
    {
        var thick = bold ? 112 : 73;
        const int middle = 253;
        return sign switch
        {
            '−' => Bar(39, 545, middle, thick),
            '≈' => Wave(middle + 95, thick) + Wave(middle - 95, thick),
            '≠' => Bar(30, 519, middle + 101, thick) + Bar(30, 519, middle - 101, thick) + Polygon((150, -10), (150 + thick, -10), (400, 516), (400 - thick, 516)),
            '≤' => Bar(30, 519, thick / 2, thick) + Chevron(519, 30, thick),
            '≥' => Bar(30, 519, thick / 2, thick) + Chevron(30, 519, thick),
            '→' => Bar(60, 860, middle, thick) + Polygon((700, middle + 190), (950, middle), (700, middle - 190), (700 + thick / 2, middle)),
            _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "Not one of the signs"),
        };
    }

    private static string Bar(int left, int right, int middle, int thick) =>
        Polygon((left, middle - thick / 2.0), (right, middle - thick / 2.0), (right, middle + thick / 2.0), (left, middle + thick / 2.0));

    private static string Chevron(int open, int tip, int thick) =>
        Polygon((open, 560), (open, 560 - thick * 1.1), (tip + (open > tip ? thick * 1.3 : -thick * 1.3), 345), (open, 130 + thick * 1.1), (open, 130), (tip, 345 - thick * 0.5), (tip, 345 + thick * 0.5));

    private static string Wave(int middle, int thick)
    {
        const int steps = 14;
        const double left = 30, right = 519, rise = 48;
        (double, double) At(int step, double up) =>
            (left + (right - left) * step / steps, middle + rise * Math.Sin(2 * Math.PI * step / steps) + up);
        return Polygon([.. Enumerable.Range(0, steps + 1).Select(s => At(s, thick / 2.0)), .. Enumerable.Range(0, steps + 1).Select(s => At(steps - s, -thick / 2.0))]);
    }

    private static string Polygon(params (double X, double Y)[] corners) =>
        string.Concat(corners.Select((c, i) => $"{PdfFile.Number(Math.Round(c.X))} {PdfFile.Number(Math.Round(c.Y))} {(i == 0 ? 'm' : 'l')}\n")) + "f\n";

    private static string ToUnicode()
    {
        var map = string.Concat(Signs.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"<{FirstCode + i:X2}> <{(int)s:X4}>\n")));
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Signs def /CMapType 2 def\n"
            + string.Create(CultureInfo.InvariantCulture, $"1 begincodespacerange <00> <FF> endcodespacerange {Signs.Length} beginbfchar\n{map}endbfchar endcmap CMapName currentdict /CMap defineresource pop end end\n");
    }
}
