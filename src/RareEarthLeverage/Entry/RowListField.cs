using System.Globalization;
using System.Text;
using System.Text.Json;
using RareEarthLeverage.Sources.Json;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Entry;

/// <summary>A field with a list of rows; in a cell they are JSON, and nothing is an empty list.</summary>
internal sealed class RowListField<T>(string name, Func<EventEntry, List<T>> list, IReadOnlyList<Scalar<T>> members) : EntryField(name)
    where T : new()
{
    private string Takes => $"a JSON list of objects with {string.Join(", ", members.Select(m => m.Name))}";

    public override void Write(Utf8JsonWriter json, RowEntry entry)
    {
        json.WriteStartArray();
        foreach (var row in list((EventEntry)entry))
        {
            json.WriteStartObject();
            foreach (var member in members.Where(m => !m.Omitted || m.Get(row).Length > 0))
            {
                json.WritePropertyName(member.Name);
                member.Write(json, row);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public override void Read(RowEntry entry, JsonTree value, List<RuleBreach> problems)
    {
        var rows = list((EventEntry)entry);
        rows.Clear();
        if (value.Kind == JsonValueKind.Null)
        {
            return;
        }

        if (value.Kind != JsonValueKind.Array)
        {
            problems.Add(new(Name, Texts.Given(value.Text), Takes));
            return;
        }

        foreach (var (i, item) in value.Items.Index())
        {
            rows.Add(ReadRow(item, string.Create(CultureInfo.InvariantCulture, $"{Name}[{i}]"), problems));
        }
    }

    public override string Cell(RowEntry entry)
    {
        if (list((EventEntry)entry).Count == 0)
        {
            return "";
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, EntryJson.Compact))
        {
            Write(json, entry);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public override void ReadCell(RowEntry entry, string cell, List<RuleBreach> problems)
    {
        list((EventEntry)entry).Clear();
        if (cell.Length > 0 && ReadJson(cell, Takes, problems) is { } value)
        {
            Read(entry, value, problems);
        }
    }

    private T ReadRow(JsonTree item, string field, List<RuleBreach> problems)
    {
        var row = new T();
        if (item.Kind != JsonValueKind.Object)
        {
            problems.Add(new(field, Texts.Given(item.Text), $"an object with {string.Join(", ", members.Select(m => m.Name))}"));
            return row;
        }

        foreach (var (name, value) in item.Members)
        {
            if (members.FirstOrDefault(m => m.Name == name) is { } member)
            {
                member.Read(row, value, $"{field}.{name}", problems);
            }
            else
            {
                problems.Add(new($"{field}.{Texts.Given(name)}", "an unknown field", string.Join(", ", members.Select(m => m.Name))));
            }
        }

        return row;
    }
}
