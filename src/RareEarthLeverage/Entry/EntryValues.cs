using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>Reads typed text as values. What cannot be read is noted with its field, and nothing falls through to a default that
/// is used.</summary>
internal sealed class EntryValues
{
    private readonly List<RuleBreach> _problems = [];

    public IReadOnlyList<RuleBreach> Problems => _problems;

    public DateOnly Day(string field, string text) => DayOrNothing(field, text.Length == 0 ? " " : text) ?? default;

    public DateOnly? DayOrNothing(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        // The last year is kept free, so that the end of any period is a date.
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < DateOnly.MaxValue.Year)
        {
            return day;
        }

        Refuse(field, text.Trim(), "a date that exists, as 2025-04-04");
        return null;
    }

    public YearMonth Month(string field, string text)
    {
        if (YearMonth.TryParse(text, out var month) && month.Year < DateOnly.MaxValue.Year)
        {
            return month;
        }

        Refuse(field, text, "a month as 2025-04");
        return new(1, 1);
    }

    public T Word<T>(string field, string text)
        where T : struct, Enum
    {
        if (!Vocabulary.TryRead<T>(text, out var member))
        {
            Refuse(field, text, string.Join(", ", Vocabulary.Words<T>()));
        }

        return member;
    }

    public T? WordOrNothing<T>(string field, string text)
        where T : struct, Enum
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Vocabulary.TryRead<T>(text, out var member))
        {
            return member;
        }

        Refuse(field, text, string.Join(", ", Vocabulary.Words<T>()) + " or nothing");
        return null;
    }

    public T Choice<T>(string field, string text, IReadOnlyList<T> all, Func<T, string> wordOf)
        where T : class
    {
        if (all.FirstOrDefault(a => wordOf(a) == text) is { } found)
        {
            return found;
        }

        Refuse(field, text, string.Join(", ", all.Select(wordOf)));
        return all[0]; // The row is dropped: a problem has been noted.
    }

    public bool Flag(string field, string text, string yes = "true", string no = "false", bool nothingIsNo = true)
    {
        if (text == yes || text == no || (nothingIsNo && text.Length == 0))
        {
            return text == yes;
        }

        Refuse(field, text, $"{yes} or {no}");
        return false;
    }

    public int Whole(string field, string text) => WholeOrNothing(field, text.Length == 0 ? " " : text) ?? 0;

    public int? WholeOrNothing(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Refuse(field, text.Trim(), "a whole number");
        return null;
    }

    public decimal? NumberOrNothing(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Refuse(field, text, "a number such as -5.7, without thousands separators");
        return null;
    }

    public void Refuse(string field, string given, string takes) => _problems.Add(new(field, Texts.Given(given), takes));

    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
