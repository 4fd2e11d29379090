using System.Globalization;
using RareEarthLeverage.Growth;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Sources;

/// <summary>Typed access to one row of a source file. What is missing, unknown or of the wrong kind becomes a problem with
/// file, line, row, field, value given and values taken; nothing falls through to a default.</summary>
internal abstract class StrictRow(string file, List<SourceProblem> problems)
{
    /// <summary>What names the row in messages.</summary>
    public string Name { get; set; } = "";

    /// <summary>Line of the row.</summary>
    public abstract int Line { get; }

    protected string File { get; } = file;

    protected List<SourceProblem> Problems { get; } = problems;

    /// <summary>Text of a field and its line; the text is null when the field holds nothing, and the result is null when a
    /// problem has been noted because the field is absent or not a text.</summary>
    protected abstract (string? Text, int Line)? TextField(string field);

    /// <summary>The same for a number.</summary>
    protected abstract (string? Text, int Line)? NumberField(string field);

    public string Text(string field)
    {
        if (TextField(field) is not { } found)
        {
            return "";
        }

        if (!string.IsNullOrWhiteSpace(found.Text))
        {
            return found.Text;
        }

        Problem(field, found.Line, "nothing", "a text");
        return "";
    }

    public string? TextOrNothing(string field) => TextField(field) is { Text: var text } && !string.IsNullOrWhiteSpace(text) ? text : null;

    public string TextOrEmpty(string field) => TextField(field)?.Text ?? "";

    public T Word<T>(string field)
        where T : struct, Enum => Word<T>(field, required: true) ?? default;

    public T? WordOrNothing<T>(string field)
        where T : struct, Enum => Word<T>(field, required: false);

    public T OneOf<T>(string field, Func<string, T?> find, IEnumerable<string> takes)
        where T : class
    {
        if (TextField(field) is not { } found)
        {
            return null!; // The row is dropped: a problem has been noted.
        }

        if (found.Text is { } text && find(text) is { } value)
        {
            return value;
        }

        Problem(field, found.Line, found.Text ?? "nothing", string.Join(", ", takes));
        return null!; // As above.
    }

    public DateOnly Day(string field)
    {
        var day = DayOrNothing(field, out var line);
        if (day is null && line > 0)
        {
            Problem(field, line, "nothing", "a date as 2025-04-04");
        }

        return day ?? default;
    }

    public DateOnly? DayOrNothing(string field) => DayOrNothing(field, out _);

    public YearMonth Month(string field)
    {
        if (TextField(field) is not { } found)
        {
            return default;
        }

        if (!YearMonth.TryParse(found.Text, out var month))
        {
            Problem(field, found.Line, found.Text ?? "nothing", "a month as 2025-04");
        }

        return month;
    }

    public decimal? NumberOrNothing(string field)
    {
        if (NumberField(field) is not { Text: { } text } found)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Problem(field, found.Line, text, "a number such as -5.7");
        return null;
    }

    public decimal Number(string field)
    {
        var number = NumberOrNothing(field);
        if (number is null && NumberField(field) is { Text: null } found)
        {
            Problem(field, found.Line, "nothing", "a number");
        }

        return number ?? 0m;
    }

    public int WholeNumber(string field, int lowest, int highest)
    {
        if (NumberField(field) is not { } found)
        {
            return lowest;
        }

        if (int.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        Problem(field, found.Line, found.Text ?? "nothing", $"a whole number from {lowest} to {highest}");
        return lowest;
    }

    public int? WholeNumberOrNothing(string field, int lowest, int highest) =>
        NumberField(field) is { Text: null } or null ? null : WholeNumber(field, lowest, highest);

    public void Problem(string field, int line, string given, string takes) => Problems.Add(new(File, line, Name, field, given, takes));

    private T? Word<T>(string field, bool required)
        where T : struct, Enum
    {
        if (TextField(field) is not { } found || (found.Text is null && !required))
        {
            return null;
        }

        if (Vocabulary.TryRead<T>(found.Text, out var value))
        {
            return value;
        }

        Problem(field, found.Line, found.Text ?? "nothing", string.Join(", ", Vocabulary.Words<T>()) + (required ? "" : " or nothing"));
        return null;
    }

    private DateOnly? DayOrNothing(string field, out int line)
    {
        line = 0;
        if (TextField(field) is not { } found)
        {
            return null;
        }

        if (found.Text is null)
        {
            line = found.Line;
            return null;
        }

        if (DateOnly.TryParseExact(found.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Problem(field, found.Line, found.Text, "a date as 2025-04-04");
        return null;
    }
}
