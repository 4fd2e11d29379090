using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Web.Editing.Importing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class TableRoundTripTests(EditingApp app) : IClassFixture<EditingApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What is exported, taken in again after the data have moved on, brings them back: the next export is the same file.</summary>
    [Theory]
    [InlineData("/data/tables/events.csv", RowKind.Event, "notes")]
    [InlineData("/data/tables/events.json", RowKind.Event, "notes")]
    [InlineData("/data/tables/events.xlsx", RowKind.Event, "notes")]
    [InlineData("/data/tables/series.csv", RowKind.Observation, "note")]
    [InlineData("/data/tables/series.xlsx", RowKind.Observation, "note")]
    public async Task Export_Import_Export_IsTheSameFile(string address, RowKind kind, string column)
    {
        var exported = await BytesAsync(address);
        var problems = new List<TableProblem>();
        var table = ImportFiles.Read(address, new MemoryStream(exported), problems);
        Assert.NotNull(table);
        Assert.Empty(problems);

        await ApplyAsync(kind, With(table, column, "Changed in between"));
        Assert.NotEqual(exported, await BytesAsync(address));
        await ApplyAsync(kind, table);

        Assert.Equal(exported, await BytesAsync(address));
    }

    private static EntryTable With(EntryTable table, string column, string text)
    {
        var at = table.Columns.ToList().IndexOf(column);
        return table with { Lines = [.. table.Lines.Select((line, n) => n == 0 ? line with { Cells = [.. line.Cells.Select((cell, i) => i == at ? text : cell)] } : line)] };
    }

    private async Task ApplyAsync(RowKind kind, EntryTable table)
    {
        var importer = app.App.Services.GetRequiredService<Importer>();
        var preview = await importer.PreviewAsync(kind, table, null, Cancel);
        Assert.Empty(preview.Problems);
        Assert.Single(preview.Changed);
        Assert.IsType<EditResult.Saved>(await importer.ApplyAsync(EditingApp.Rea, EditingApp.Ed, kind, table, preview.Fingerprint, "A test", null, Cancel));
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await app.App.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }
}
