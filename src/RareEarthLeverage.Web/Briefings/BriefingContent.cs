using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using RareEarthLeverage.Charts;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Briefings;

/// <summary>A briefing as a browser puts it together and the store keeps it: words, and figures by their addresses.</summary>
public sealed record BriefingContent
{
    /// <summary>Most figures.</summary>
    public const int MostItems = 40;

    /// <summary>Largest size in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    private const int LongestLine = 200;
    private const int LongestWords = 2000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Title on the cover; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Date on the cover, as the author writes it; may be empty.</summary>
    public string Date { get; init; } = "";

    /// <summary>Who made it; may be empty.</summary>
    public string Author { get; init; } = "";

    /// <summary>Words on the cover; may be empty.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>Word of a <see cref="Charts.Theme"/>.</summary>
    public string Theme { get; init; } = "light";

    /// <summary>Data revision of all figures.</summary>
    public required int Revision { get; init; }

    /// <summary>As-of day of every figure that names none of its own.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The figures, in order.</summary>
    public required IReadOnlyList<BriefingEntry> Items { get; init; }

    /// <summary>The title, or what stands for it.</summary>
    [JsonIgnore]
    public string Heading => Title.Length > 0 ? Title : "Briefing on rare earth leverage";

    /// <summary>Date and author in one line; may be empty.</summary>
    [JsonIgnore]
    public string Byline =>
        string.Join(" · ", new[] { DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateText.LongDay(day) : Date, Author }.Where(w => w.Length > 0));

    /// <summary>Reads a briefing.</summary>
    /// <param name="json">JSON in UTF-8.</param>
    /// <param name="problems">What was not understood.</param>
    /// <returns>Null when there is a problem.</returns>
    public static BriefingContent? Read(ReadOnlySpan<byte> json, out IReadOnlyList<ParameterProblem> problems)
    {
        try
        {
            var content = JsonSerializer.Deserialize<BriefingContent>(json, Options);
            problems = content is null ? [new("body", "null", "a briefing")] : content.Problems();
            return problems.Count == 0 ? content : null;
        }
        catch (JsonException fault)
        {
            problems = [new(fault.Path is { Length: > 2 } path ? path[2..] : "body", "", $"a briefing as JSON: {fault.Message}")];
            return null;
        }
    }

    /// <summary>The briefing as JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>What a figure shows, at the day and with the colours of the briefing.</summary>
    public FigureRequest RequestOf(BriefingEntry entry) =>
        Reading(entry).Request with { Rev = Revision, Theme = Vocabulary.TryRead<Theme>(Theme, out var theme) ? theme : default, WidthPx = new FigureRequest { AsOf = AsOf }.WidthPx, HeightPx = null, Table = null };

    private FigureRequestReading Reading(BriefingEntry entry) =>
        FigureQuery.Read(QueryHelpers.ParseQuery(entry.Query).SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))), AsOf, ChartCatalog.Find(entry.Chart));

    private List<ParameterProblem> Problems()
    {
        var problems = new List<ParameterProblem>();
        void Text(string name, string value, int most)
        {
            if (value.Length > most)
            {
                problems.Add(new(name, value[..60] + "…", $"at most {most.ToString(CultureInfo.InvariantCulture)} characters"));
            }
        }

        Text("title", Title, LongestLine);
        Text("date", Date, LongestLine);
        Text("author", Author, LongestLine);
        Text("introduction", Introduction, LongestWords);
        if (!Vocabulary.TryRead<Theme>(Theme, out _))
        {
            problems.Add(new("theme", Theme, "one of " + string.Join(", ", Vocabulary.Words<Theme>())));
        }

        if (Revision < 1)
        {
            problems.Add(new("revision", Revision.ToString(CultureInfo.InvariantCulture), "a data revision, 1 or more"));
        }

        if (Items.Count is 0 or > MostItems)
        {
            problems.Add(new("items", Items.Count.ToString(CultureInfo.InvariantCulture), $"1 to {MostItems.ToString(CultureInfo.InvariantCulture)} figures"));
        }

        for (var i = 0; i < Items.Count; i++)
        {
            var name = $"items[{i.ToString(CultureInfo.InvariantCulture)}]";
            Text(name + ".note", Items[i].Note, LongestWords);
            Text(name + ".query", Items[i].Query, LongestWords);
            if (ChartCatalog.Find(Items[i].Chart) is null)
            {
                problems.Add(new(name + ".chart", Items[i].Chart, "the name of a chart: " + string.Join(", ", ChartCatalog.All.Select(c => c.Id))));
            }
            else
            {
                problems.AddRange(Reading(Items[i]).Problems.Select(p => p with { Parameter = $"{name}.query {p.Parameter}" }));
            }
        }

        return problems;
    }
}
