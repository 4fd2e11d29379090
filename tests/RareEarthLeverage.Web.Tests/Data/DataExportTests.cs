using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Data;

public sealed class DataExportTests(RunningApp app)
{
    [Fact]
    public async Task Zip_HoldsEveryTableWithTrueChecksums()
    {
        var bytes = await app.Client.GetByteArrayAsync(new Uri("/data/export.zip", UriKind.Relative), TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var files = zip.Entries.ToDictionary(e => e.FullName, Bytes, StringComparer.Ordinal);
        Assert.All(["README.txt", "dictionary.csv", "fields.md", "events.csv", "links.csv", "claims.csv", "sources.csv", "series.csv", "figures.csv", "elements.csv", "everything.json", "everything.xlsx"], f => Assert.Contains(f, files.Keys));
        var sums = Encoding.ASCII.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count - 1, sums.Length);
        Assert.All(sums, s => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[s[66..]])), s[..64]));
        var dataset = app.Services.GetRequiredService<CurrentDataset>().Value!;
        Assert.Equal(dataset.Series.Sum(s => s.Observations.Count), Encoding.UTF8.GetString(files["figures.csv"]).Split("\r\n").Length - 2);
        Assert.Contains($"events.csv: Events, {dataset.Events.Count} rows", Encoding.UTF8.GetString(files["README.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HasAnObjectForEachEventAndClaim()
    {
        var root = await app.JsonAsync("/data/export.json");
        var dataset = app.Services.GetRequiredService<CurrentDataset>().Value!;
        var tables = root.GetProperty("tables").EnumerateArray().ToDictionary(t => t.Text("name")!, t => t.GetProperty("rows").GetArrayLength());
        Assert.Equal((dataset.Events.Count, dataset.Events.Sum(e => e.StatedTriggers.Count), dataset.Events.Sum(e => e.Sources.Count)), (tables["events"], tables["claims"], tables["sources"]));
        Assert.Equal(1, root.GetProperty("revision").GetInt32());
    }

    [Theory]
    [InlineData("/data/export.docx", 404, "extension")]
    [InlineData("/data/export.zip?colour=red", 400, "colour")]
    [InlineData("/data/export.zip?asOf=soon", 400, "asOf")]
    public async Task Unknown_IsRefusedByName(string address, int status, string parameter) => Assert.Equal(parameter, (await app.ProblemAsync(address, status)).Text("parameter"));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return data.ToArray();
    }
}
