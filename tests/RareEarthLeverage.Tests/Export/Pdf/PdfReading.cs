using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using RareEarthLeverage.Export.Pdf;

namespace RareEarthLeverage.Tests.Export.Pdf;

/// <summary>Reads back what <see cref="PdfWriter"/> wrote: objects by the table at the end, texts of pages, addresses of
/// links.</summary>
internal sealed partial class PdfReading
{
    private const string WinAnsi80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    private readonly byte[] _file;
    private readonly List<int> _places;

    public PdfReading(byte[] file)
    {
        _file = file;
        var text = Encoding.Latin1.GetString(file);
        var table = int.Parse(StartOfTable().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        _places = [.. Entry().Matches(text[table..text.LastIndexOf("trailer", StringComparison.Ordinal)]).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
        Pages = [.. Numbers().Matches(Kids().Match(Object(2)).Value).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    /// <summary>Numbers of the pages.</summary>
    public IReadOnlyList<int> Pages { get; }

    /// <summary>The texts of a page, line by line; what is drawn only as a rim is not text.</summary>
    public IReadOnlyList<string> Texts(int page) =>
        [.. Block().Matches(Stream(int.Parse(Contents().Match(Object(page)).Groups[1].Value, CultureInfo.InvariantCulture))).Where(m => !m.Value.StartsWith("BT 1 Tr", StringComparison.Ordinal)).Select(m => string.Concat(Shown().Matches(m.Value).Select(Decoded)))];

    /// <summary>Where a page leads.</summary>
    public IReadOnlyList<string> Links(int page)
    {
        var annotations = Annotations().Match(Object(page));
        return annotations.Success ? [.. Numbers().Matches(annotations.Value).Select(m => Address().Match(Object(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))).Groups[1].Value.Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal))] : [];
    }

    public string Object(int number)
    {
        var text = Encoding.Latin1.GetString(_file, _places[number - 1], (number < _places.Count ? _places[number] : _file.Length) - _places[number - 1]);
        return text.StartsWith($"{number} 0 obj", StringComparison.Ordinal) ? text : throw new InvalidOperationException($"Object {number} does not begin where the table says");
    }

    private string Stream(int number)
    {
        var text = Object(number);
        var start = text.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        var length = int.Parse(Length().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        using var unpacked = new ZLibStream(new MemoryStream(_file, _places[number - 1] + start, length), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static string Decoded(Match shown)
    {
        var text = Escaped().Replace(shown.Groups[2].Value, "$1");
        return shown.Groups[1].Value switch
        {
            "M" or "N" => string.Concat(text.Select(c => PdfSigns.Signs[c - PdfSigns.FirstCode])),
            "S" => string.Concat(text.Select(_ => '¤')),
            _ => string.Concat(text.Select(c => c is >= '\u0080' and <= '\u009F' ? WinAnsi80[c - 0x80] : c)),
        };
    }

    [GeneratedRegex(@"startxref\n(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(\d{10}) 00000 n ")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Kids \[[^\]]*\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"/Annots \[[^\]]*\]")]
    private static partial Regex Annotations();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"/URI \(((?:\\.|[^\\)])*)\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"^BT .*?^ET$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^/(\w) \S+ Tf .*? Tm \(((?:\\.|[^\\)])*)\) Tj$", RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
