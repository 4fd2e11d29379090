using System.Globalization;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>Values as they are typed.</summary>
internal static class Texts
{
    private const int Shown = 80;

    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(bool flag) => flag ? "true" : "false";

    public static string Of<T>(T? member)
        where T : struct, Enum => member is { } known ? Vocabulary.Word(known) : "";

    /// <summary>What a message repeats of a value: its beginning, so that a message is never as long as what it refuses.</summary>
    public static string Given(string text) =>
        text.Length switch
        {
            0 => "nothing",
            <= Shown => text,
            _ => string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, Shown)}… ({text.Length} characters)"),
        };
}
