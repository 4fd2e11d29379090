using System.Buffers.Binary;
using System.Text;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Export;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Png;

/// <summary>Opens a PNG and compares it with its figure.</summary>
internal static class PngCheck
{
    public static void Holds(byte[] bytes, Figure figure, WriteContext context)
    {
        var zoom = context.Request.Scale switch { PictureScale.Twice => 2, PictureScale.Dpi300 => 3.125, _ => 1 };
        var header = Chunks(bytes)[0].Data;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        Assert.InRange(width, Math.Floor(figure.Scene.OutputWidthPx * zoom), Math.Ceiling(figure.Scene.OutputWidthPx * zoom));
        Assert.InRange(height, Math.Floor(figure.Scene.OutputHeightPx * zoom), Math.Ceiling(figure.Scene.OutputHeightPx * zoom));
        var words = Chunks(bytes).Where(c => c.Kind == "iTXt").Select(c => Encoding.UTF8.GetString(c.Data)).ToList();
        Assert.Contains("Title\0\0\0\0\0" + figure.Caption.Title, words);
        Assert.Contains("Source\0\0\0\0\0" + context.Link, words);
        Assert.Equal("IEND", Chunks(bytes)[^1].Kind);
    }

    public static IReadOnlyList<(string Kind, byte[] Data)> Chunks(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            Assert.Equal(Crc(png.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            chunks.Add((Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]));
            at += length + 12;
        }

        return chunks;
    }

    // Bit by bit, unlike the writer's table.
    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
