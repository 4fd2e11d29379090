using System.Text.Json;
using RareEarthLeverage.Entry;

namespace RareEarthLeverage.Web.Api;

/// <summary>What was sent to be written.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Content">The event as sent.</param>
internal sealed record WriteBody(string Reason, RowEntry Content)
{
    private const int MostBytes = 1_000_000;
    private static readonly string[] Members = ["reason", "event"];

    /// <summary>Reads it; without a body there is an answer that says why not.</summary>
    public static async Task<(WriteBody? Body, IResult Problem)> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            return (null, WriteProblems.NotJson(request.ContentType));
        }

        var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MostBytes)
            {
                return (null, WriteProblems.TooLarge(MostBytes));
            }
        }

        try
        {
            using var json = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, checked((int)buffer.Length)));
            return Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            return (null, ApiProblem.Parameters([new("body", fault.Message, "{ \"reason\": \"…\", \"event\": { … } }")]));
        }
    }

    private static (WriteBody? Body, IResult Problem) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, ApiProblem.Parameters([new("body", root.ValueKind.ToString(), "an object with reason and event")]));
        }

        var problems = root.EnumerateObject()
            .Where(m => !Members.Contains(m.Name, StringComparer.Ordinal))
            .Select(m => new Charts.ParameterProblem(m.Name, m.Value.ValueKind.ToString(), "nothing: the body has reason and event"))
            .ToList();
        var reason = root.TryGetProperty("reason", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() ?? "" : "";
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add(new("reason", "nothing", "why, in words, at most 500 characters"));
        }

        if (!root.TryGetProperty("event", out var sent) || sent.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new("event", "nothing", "an object with the fields of the data files"));
        }

        if (problems.Count > 0)
        {
            return (null, ApiProblem.Parameters(problems));
        }

        var (content, breaches) = EntryJson.Read(RowKind.Event, sent.GetRawText());
        return breaches.Count > 0 ? (null, WriteProblems.Rules(breaches)) : (new(reason, content), Results.Empty);
    }
}
