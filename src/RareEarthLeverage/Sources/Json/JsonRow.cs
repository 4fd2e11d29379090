using System.Text.Json;

namespace RareEarthLeverage.Sources.Json;

/// <summary>One object of a JSON file.</summary>
internal sealed class JsonRow(JsonTree value, string file, List<SourceProblem> problems) : StrictRow(file, problems)
{
    public override int Line => value.Line;

    /// <summary>The rows of a file that is one array of objects; empty, with a problem, when it is not.</summary>
    public static IReadOnlyList<JsonRow> ReadFile(SourceFile file, List<SourceProblem> problems) =>
        ReadTree(file, problems) is { } root ? new JsonRow(root, file.Path, problems).AsRows("") : [];

    /// <summary>The object of a file that is one object; null, with a problem, when it is not.</summary>
    public static JsonRow? ReadObject(SourceFile file, List<SourceProblem> problems) =>
        ReadTree(file, problems) is { } root && new JsonRow(root, file.Path, problems) is var row && row.Is(JsonValueKind.Object, "") ? row : null;

    /// <summary>Notes members that are missing or unknown.</summary>
    public void Expect(IReadOnlyCollection<string> required, IReadOnlyCollection<string>? optional = null)
    {
        foreach (var name in required.Where(n => !value.Members.ContainsKey(n)))
        {
            Problem(name, Line, "no such field", "the field, null where nothing is known");
        }

        foreach (var (name, member) in value.Members.Where(m => !required.Contains(m.Key) && optional?.Contains(m.Key) != true))
        {
            Problem(name, member.Line, "an unknown field", string.Join(", ", optional is null ? required : required.Concat(optional)));
        }
    }

    public bool Flag(string field)
    {
        if (!value.Members.TryGetValue(field, out var member))
        {
            return false;
        }

        if (member.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Problem(field, member.Line, member.Text, "true or false");
        }

        return member.Kind == JsonValueKind.True;
    }

    public IReadOnlyList<string> Texts(string field)
    {
        var texts = new List<string>();
        foreach (var item in Items(field))
        {
            if (item.Kind == JsonValueKind.String)
            {
                texts.Add(item.Text);
            }
            else
            {
                Problem(field, item.Line, item.Kind.ToString(), "texts");
            }
        }

        return texts;
    }

    public IReadOnlyList<JsonRow> Rows(string field) =>
        value.Members.TryGetValue(field, out var member) ? new JsonRow(member, File, Problems) { Name = Name }.AsRows(field) : [];

    public JsonRow Row(string field)
    {
        var row = new JsonRow(value.Members.GetValueOrDefault(field) ?? new JsonTree { Kind = JsonValueKind.Null, Line = Line }, File, Problems) { Name = Name };
        row.Is(JsonValueKind.Object, field);
        return row;
    }

    protected override (string? Text, int Line)? TextField(string field) => Scalar(field, JsonValueKind.String, "a text");

    protected override (string? Text, int Line)? NumberField(string field) => Scalar(field, JsonValueKind.Number, "a number");

    private static JsonTree? ReadTree(SourceFile file, List<SourceProblem> problems)
    {
        try
        {
            using var stream = file.Open();
            return JsonTree.Read(stream);
        }
        catch (JsonException exception)
        {
            problems.Add(new(file.Path, (int)(exception.LineNumber ?? 0) + 1, "", "", exception.Message, "valid JSON"));
            return null;
        }
    }

    private IReadOnlyList<JsonRow> AsRows(string field) =>
        Is(JsonValueKind.Array, field)
            ? [.. value.Items.Select(i => new JsonRow(i, File, Problems) { Name = Name }).Where(r => r.Is(JsonValueKind.Object, field))]
            : [];

    private bool Is(JsonValueKind kind, string field)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        Problem(field, Line, value.Kind.ToString(), kind == JsonValueKind.Array ? "an array of objects" : "an object");
        return false;
    }

    private IReadOnlyList<JsonTree> Items(string field)
    {
        if (!value.Members.TryGetValue(field, out var member))
        {
            return [];
        }

        if (member.Kind != JsonValueKind.Array)
        {
            Problem(field, member.Line, member.Kind.ToString(), "an array");
        }

        return member.Items;
    }

    private (string? Text, int Line)? Scalar(string field, JsonValueKind kind, string takes)
    {
        // An absent member has been noted by Expect.
        if (!value.Members.TryGetValue(field, out var member))
        {
            return null;
        }

        if (member.Kind == JsonValueKind.Null)
        {
            return (null, member.Line);
        }

        if (member.Kind == kind)
        {
            return (member.Text, member.Line);
        }

        Problem(field, member.Line, member.Text.Length > 0 ? member.Text : member.Kind.ToString(), takes);
        return null;
    }
}
