using System.Text;

namespace RareEarthLeverage.Entry.Tables;

/// <summary>The text of an uploaded file, strictly.</summary>
internal static class Utf8Text
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Longest = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark; null, with a problem, when it is too long or not UTF-8.</summary>
    public static string? Read(Stream file, ICollection<TableProblem> problems)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > Longest)
            {
                problems.Add(new(1, "", "a longer file", $"at most {Longest / 1024 / 1024} MB"));
                return null;
            }
        }

        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = bytes[..Math.Clamp(fault.Index, 0, bytes.Length)];
            problems.Add(new(before.Count((byte)'\n') + 1, "", "bytes that are not UTF-8", "a file in UTF-8"));
            return null;
        }
    }
}
