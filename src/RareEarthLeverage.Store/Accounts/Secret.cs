using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Secrets of links and tokens: 32 random bytes. That is more than anybody can try out, so a plain hash is enough to keep
/// them by, and it can be looked up.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one, in the letters that an address takes as they are.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of the text in lower-case hexadecimal.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
