using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Auditing;

/// <summary>The hash that chains audit entries. Its text is documented in the data dictionary, so that anybody can check a copy of the
/// table without this program.</summary>
internal static class AuditHash
{
    /// <summary>What stands before the first entry.</summary>
    public static readonly string Beginning = new('0', 64);

    /// <summary>SHA-256 in lower-case hexadecimal of <see cref="Text"/> in UTF-8.</summary>
    public static string Of(AuditEntry entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(entry))));

    /// <summary>Each part as its length in bytes, a colon, the part and a comma; a part that is null as a hyphen and a comma. So no
    /// two entries have one text, whatever is in their parts.</summary>
    public static string Text(AuditEntry entry)
    {
        var text = new StringBuilder();
        foreach (var part in new[]
        {
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.Revision.ToString(CultureInfo.InvariantCulture),
            entry.AtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            entry.PersonId,
            entry.PersonName,
            entry.Role is { } role ? Vocabulary.Word(role) : null,
            Vocabulary.Word(entry.Origin),
            entry.Reason,
            Vocabulary.Word(entry.Kind),
            entry.SubjectId,
            entry.Field,
            entry.Before,
            entry.After,
            entry.SinglePerson ? "true" : "false",
            entry.PreviousHash,
        })
        {
            if (part is null)
            {
                text.Append("-,");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(part)}:{part},");
            }
        }

        return text.ToString();
    }
}
