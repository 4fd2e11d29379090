namespace RareEarthLeverage.Sources;

/// <summary>Why a file cannot be taken.</summary>
/// <param name="File">Path below the data folder.</param>
/// <param name="Line">Line, counted from 1; 0 when the problem is of the file as a whole.</param>
/// <param name="Row">What names the row: an id, a series and month; empty when the problem is of the file as a whole.</param>
/// <param name="Field">The field; empty when the problem is of the row as a whole.</param>
/// <param name="Given">What was given.</param>
/// <param name="Takes">What is taken there.</param>
public sealed record SourceProblem(string File, int Line, string Row, string Field, string Given, string Takes)
{
    /// <summary>The problem in one line.</summary>
    public override string ToString() =>
        $"{File} line {Line}{(Row.Length > 0 ? $", {Row}" : "")}{(Field.Length > 0 ? $", {Field}" : "")}: {(Given.Length > 0 ? $"given {Given}; " : "")}takes {Takes}";
}
