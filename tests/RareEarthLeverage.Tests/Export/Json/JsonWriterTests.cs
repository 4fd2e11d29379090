using System.Text.Json;
using Xunit;

namespace RareEarthLeverage.Tests.Export.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void Write_HostileText_IsStillJson()
    {
        using var document = JsonDocument.Parse(Samples.Write("json", Hostile.Figure()));
        var rows = document.RootElement.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().ToList();
        var texts = rows.Select(r => r.GetProperty("text").GetString()).ToList();
        Assert.Equal(Hostile.Texts.Count, texts.Count);
        Assert.Contains("<script>alert(1)</script>", texts);
        Assert.Contains("稀土出口管制 rare earth", texts);
        Assert.Contains("lone \uFFFD high", texts);
        Assert.Contains("nul  bell  escape ", texts);
        Assert.Contains(texts, t => t!.Length == 10_000);
        // What is no number in a column of numbers stays text.
        Assert.Equal(-5.70m, rows[0].GetProperty("number").GetDecimal());
        Assert.Equal("+cmd|' /C calc'!A0", rows[1].GetProperty("number").GetString());
    }

    [Fact]
    public void Write_Cell_ThatIsNotKnown_IsNull()
    {
        using var document = JsonDocument.Parse(Samples.Write("json").Bytes);
        var row = document.RootElement.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "cn-2025-04-04-announcement-18");
        Assert.Equal(JsonValueKind.Null, row.GetProperty("end").ValueKind);
        Assert.Equal(5, row.GetProperty("weight").GetInt32());
        Assert.Equal("https://leverage.example.org/events/cn-2025-04-04-announcement-18", row.GetProperty("eventLink").GetString());
    }
}
