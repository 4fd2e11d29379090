using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace RareEarthLeverage.Export.Pdf;

/// <summary>The objects of a PDF file and their table. Numbers are given out in the order of the calls, so that the same
/// calls make the same bytes.</summary>
internal sealed class PdfFile
{
    // The comment tells transfer programs that the file is binary.
    private static readonly byte[] Header = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];
    private readonly List<byte[]?> _objects = [];

    /// <summary>Gives out a number for an object that follows later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Adds an object.</summary>
    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Fills a number that was given out.</summary>
    public void Set(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds a stream.</summary>
    /// <param name="entries">Further entries of its dictionary.</param>
    /// <param name="content">Its content.</param>
    /// <param name="compressed">False for what programs look for without unpacking.</param>
    public int AddStream(string entries, byte[] content, bool compressed = true)
    {
        var data = compressed ? Deflated(content) : content;
        var head = Encoding.Latin1.GetBytes($"<< {entries}{(compressed ? " /Filter /FlateDecode" : "")} /Length {data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n");
        var number = Reserve();
        _objects[number - 1] = [.. head, .. data, .. "\nendstream"u8];
        return number;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="root">Number of the catalogue.</param>
    /// <param name="info">Number of the information dictionary.</param>
    /// <param name="target">Where to.</param>
    public void Save(int root, int info, Stream target)
    {
        using var file = new MemoryStream();
        file.Write(Header);
        var places = new List<long>(_objects.Count);
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Position);
            Text(file, string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            file.Write(_objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was never filled"));
            Text(file, "\nendobj\n");
        }

        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, checked((int)file.Length))).AsSpan(0, 16));
        var table = file.Position;
        Text(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
        {
            Text(file, string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        }

        Text(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Count + 1} /Root {root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n"));
        target.Write(file.GetBuffer(), 0, checked((int)file.Length));
    }

    /// <summary>Text outside of pages, in UTF-16.</summary>
    public static string TextString(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A string of ASCII characters.</summary>
    public static string AsciiString(string text) =>
        $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})";

    /// <summary>A number with at most three decimals.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(content);
        }

        return packed.ToArray();
    }

    private static void Text(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
