using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>One field of a row: how it stands in JSON, and how in a cell of a table.</summary>
internal abstract class EntryField(string name)
{
    /// <summary>The name in the data.</summary>
    public string Name { get; } = name;

    /// <summary>Writes the value as it stands in JSON. What is not valid is written as the text that was typed.</summary>
    public abstract void Write(Utf8JsonWriter json, RowEntry entry);

    /// <summary>Takes the value from JSON; a value of another shape becomes a problem.</summary>
    public abstract void Read(RowEntry entry, JsonTree value, List<RuleBreach> problems);

    /// <summary>The value as a cell.</summary>
    public abstract string Cell(RowEntry entry);

    /// <summary>Takes the value from a cell.</summary>
    public abstract void ReadCell(RowEntry entry, string cell, List<RuleBreach> problems);

    /// <summary>Reads a cell that holds JSON; null, with a problem, when it does not.</summary>
    protected JsonTree? ReadJson(string cell, string takes, List<RuleBreach> problems)
    {
        try
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(cell));
            return JsonTree.Read(stream);
        }
        catch (JsonException)
        {
            problems.Add(new(Name, Texts.Given(cell), takes));
            return null;
        }
    }
}
