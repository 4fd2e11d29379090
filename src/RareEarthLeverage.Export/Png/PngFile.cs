using System.Buffers.Binary;
using System.Text;

namespace RareEarthLeverage.Export.Png;

/// <summary>Puts resolution and words into a PNG.</summary>
internal static class PngFile
{
    private const int SignatureLength = 8;
    private const int HeaderEnd = SignatureLength + 25;
    private const double InchesPerMetre = 1 / 0.0254;
    private static readonly uint[] Table = MakeTable();

    /// <summary>Writes the picture with its resolution (pHYs) and its words (iTXt) behind the header; what it had of both is
    /// dropped.</summary>
    public static void Tag(byte[] png, double dotsPerInch, IReadOnlyList<(string Key, string Text)> words, Stream target)
    {
        target.Write(png, 0, HeaderEnd);
        var dotsPerMetre = (uint)Math.Round(dotsPerInch * InchesPerMetre);
        var size = new byte[9];
        BinaryPrimitives.WriteUInt32BigEndian(size, dotsPerMetre);
        BinaryPrimitives.WriteUInt32BigEndian(size.AsSpan(4), dotsPerMetre);
        size[8] = 1;
        Chunk(target, "pHYs"u8, size);
        foreach (var (key, text) in words.Where(w => w.Text.Length > 0))
        {
            // Key, end, not compressed, method, no language, no translated key.
            Chunk(target, "iTXt"u8, [.. Encoding.Latin1.GetBytes(key), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
        }

        for (var at = HeaderEnd; at + 12 <= png.Length;)
        {
            var length = checked((int)BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at)));
            var kind = png.AsSpan(at + 4, 4);
            if (!kind.SequenceEqual("pHYs"u8) && !kind.SequenceEqual("iTXt"u8) && !kind.SequenceEqual("tEXt"u8) && !kind.SequenceEqual("tIME"u8))
            {
                target.Write(png, at, length + 12);
            }

            at += length + 12;
        }
    }

    private static void Chunk(Stream target, ReadOnlySpan<byte> kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)data.Length);
        target.Write(number);
        target.Write(kind);
        target.Write(data);
        var crc = 0xFFFFFFFFu;
        foreach (var b in kind)
        {
            crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        foreach (var b in data)
        {
            crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, crc ^ 0xFFFFFFFFu);
        target.Write(number);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var n = 0u; n < 256; n++)
        {
            var c = n;
            for (var k = 0; k < 8; k++)
            {
                c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            }

            table[n] = c;
        }

        return table;
    }
}
