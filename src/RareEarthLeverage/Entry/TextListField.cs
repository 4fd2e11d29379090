using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A field with a list of texts; in a cell they are separated by semicolons.</summary>
internal sealed class TextListField(string name, Func<EventEntry, List<string>> list) : EntryField(name)
{
    private const char Separator = ';';

    public override void Write(Utf8JsonWriter json, RowEntry entry)
    {
        json.WriteStartArray();
        foreach (var text in list((EventEntry)entry))
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public override void Read(RowEntry entry, JsonTree value, List<RuleBreach> problems)
    {
        var texts = list((EventEntry)entry);
        texts.Clear();
        if (value.Kind == JsonValueKind.Null)
        {
            return;
        }

        if (value.Kind != JsonValueKind.Array || value.Items.Any(i => i.Kind != JsonValueKind.String))
        {
            problems.Add(new(Name, Texts.Given(value.Text), "a list of texts"));
            return;
        }

        texts.AddRange(value.Items.Select(i => i.Text));
    }

    public override string Cell(RowEntry entry) => string.Join(Separator, list((EventEntry)entry));

    public override void ReadCell(RowEntry entry, string cell, List<RuleBreach> problems)
    {
        if (cell.StartsWith('['))
        {
            if (ReadJson(cell, "texts separated by semicolons", problems) is { } value)
            {
                Read(entry, value, problems);
            }

            return;
        }

        var texts = list((EventEntry)entry);
        texts.Clear();
        texts.AddRange(cell.Length == 0 ? [] : cell.Split(Separator));
    }
}
