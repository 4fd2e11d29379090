using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Web.Tests;

/// <summary>Asks the running program.</summary>
internal static class Answers
{
    /// <summary>The answer to GET.</summary>
    public static Task<System.Net.Http.HttpResponseMessage> GetAsync(this RunningApp app, string address) =>
        app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The text of an answer of 200.</summary>
    public static async Task<string> TextAsync(this RunningApp app, string address)
    {
        using var answer = await app.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {(int)answer.StatusCode}: {text[..Math.Min(500, text.Length)]}");
        return text;
    }

    /// <summary>The JSON of an answer of 200.</summary>
    public static async Task<JsonElement> JsonAsync(this RunningApp app, string address) => Parse(await app.TextAsync(address));

    /// <summary>The problem details of an answer of the given status.</summary>
    public static async Task<JsonElement> ProblemAsync(this RunningApp app, string address, int status)
    {
        using var answer = await app.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode == status, $"{address} answered {(int)answer.StatusCode}: {text[..Math.Min(500, text.Length)]}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return Parse(text);
    }

    public static IReadOnlyList<string?> Strings(this JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString())];

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
