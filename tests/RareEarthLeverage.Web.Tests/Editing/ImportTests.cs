using Microsoft.Extensions.DependencyInjection;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store.Importing;
using RareEarthLeverage.Web.Editing.Importing;
using Xunit;

namespace RareEarthLeverage.Web.Tests.Editing;

public sealed class ImportTests(RunningApp app)
{
    [Theory]
    [InlineData("/data/tables/events.csv", RowKind.Event, 291)]
    [InlineData("/data/tables/events.json", RowKind.Event, 291)]
    [InlineData("/data/tables/events.xlsx", RowKind.Event, 291)]
    [InlineData("/data/tables/series.csv", RowKind.Observation, 338)]
    [InlineData("/data/tables/series.xlsx", RowKind.Observation, 338)]
    public async Task Export_ReadBack_ChangesNothing_AndComesOutAgainTheSame(string address, RowKind kind, int rows)
    {
        var (first, second) = (await BytesAsync(address), await BytesAsync(address));
        var problems = new List<TableProblem>();

        var table = ImportFiles.Read(address, new MemoryStream(first), problems);
        Assert.NotNull(table);
        var preview = await app.Services.GetRequiredService<Importer>().PreviewAsync(kind, table, null, TestContext.Current.CancellationToken);

        Assert.Equal(kind, ImportFiles.KindOf(table));
        Assert.Empty(problems);
        Assert.Empty(preview.Problems);
        Assert.Equal((rows, 0, 0), (preview.Unchanged, preview.New.Count, preview.Changed.Count));
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("events.txt", "a file that ends in .csv, .xlsx or .json")]
    [InlineData("events", "a file that ends in .csv, .xlsx or .json")]
    [InlineData("events.xlsx", "an Excel workbook (.xlsx) whose first sheet holds the rows")]
    [InlineData("events.json", "valid JSON")]
    public void File_OfAnotherForm_IsRefusedWithAReason(string name, string rule)
    {
        var problems = new List<TableProblem>();

        Assert.Null(ImportFiles.Read(name, new MemoryStream("id,title\nx,y\n"u8.ToArray()), problems));

        Assert.Equal(rule, Assert.Single(problems).Rule);
    }

    [Theory]
    [InlineData(RowKind.Event, "endIsScheduled", "endIsScheduled")]
    [InlineData(RowKind.Event, "End is scheduled", "endIsScheduled")]
    [InlineData(RowKind.Event, "STATED-TRIGGERS", "stated_triggers")]
    [InlineData(RowKind.Observation, "Source URL", "source_url")]
    [InlineData(RowKind.Event, "colour", null)]
    public void Column_IsMatchedWhateverItsCapitalsAndHyphens(RowKind kind, string column, string? field) => Assert.Equal(field, ImportFiles.Match(kind, column));

    [Fact]
    public void Columns_LeftOut_AreNotInTheTable()
    {
        var table = new EntryTable(["id", "colour", "Title"], [new(2, ["a", "red", "A"])]);

        var renamed = ImportFiles.Rename(table, ["id", null, "title"]);

        Assert.Equal(["id", "title"], renamed.Columns);
        Assert.Equal(["a", "A"], Assert.Single(renamed.Lines).Cells);
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await app.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
