namespace RareEarthLeverage.Sources.Csv;

/// <summary>One record of a CSV file; an empty field is nothing.</summary>
internal sealed class CsvRow(IReadOnlyList<string> header, IReadOnlyList<string> fields, int line, string file, List<SourceProblem> problems)
    : StrictRow(file, problems)
{
    public override int Line => line;

    public bool YesOrNo(string field)
    {
        var (text, _) = Field(field);
        if (text is not ("yes" or "no"))
        {
            Problem(field, line, text ?? "nothing", "yes or no");
        }

        return text == "yes";
    }

    protected override (string? Text, int Line)? TextField(string field) => Field(field);

    protected override (string? Text, int Line)? NumberField(string field) => Field(field);

    private (string? Text, int Line) Field(string field)
    {
        var index = 0;
        while (header[index] != field)
        {
            index++;
        }

        return (fields[index].Length == 0 ? null : fields[index], line);
    }
}
