using System.Globalization;
using System.Text;
using RareEarthLeverage.Entry;
using RareEarthLeverage.Entry.Tables;
using RareEarthLeverage.Store;
using RareEarthLeverage.Store.Editing;
using RareEarthLeverage.Tests.Store.Sqlite;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Importing;

/// <summary>Mutated files. <c>LEVERAGE_FUZZ_FILES</c> sets how many; the same number gives the same files.</summary>
public sealed class FuzzTests
{
    private static readonly int Files = int.TryParse(Environment.GetEnvironmentVariable("LEVERAGE_FUZZ_FILES"), CultureInfo.InvariantCulture, out var files) ? files : 2000;

    private static readonly string[] Bits =
    [
        "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "[", "]", "{", "}", "null", "true", "\\u0000", "\\ud83d", "\0", "\ufeff", "\u202e", "<script>",
        "2025-02-30", "-1", "99999999999999999999", "1e400", "NaN", "=", "high", "us-tariff", "😀", " ", "\t", "../", "https://", "id", "9999-12-31",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>No crash, no partial import, and every refusal names a line that the file has.</summary>
    [Fact]
    public async Task Import_MutatedFiles_AreTakenWholeOrRefusedWithALine()
    {
        await using var database = new SqliteScratch();
        using var place = await Workplace.OpenAsync(database, Repository.Shipped);
        var originals = Originals();
        var random = new Random(42);
        var (taken, refused, unchanged) = (0, 0, 0);
        for (var n = 0; n < Files; n++)
        {
            var (kind, reader, original) = originals[random.Next(originals.Count)];
            var bytes = Mutate(original, random);
            var problems = new List<TableProblem>();
            var table = reader.Read(new MemoryStream(bytes), problems);
            var before = place.Dataset;
            var result = table is null ? new EditResult.RefusedTable(problems) : await ApplyAsync(place, kind, table);
            switch (result)
            {
                case EditResult.RefusedTable { Problems: var all }:
                    refused++;
                    var lines = bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
                    Assert.NotEmpty(all);
                    Assert.All(all, p => Assert.InRange(p.Line, 1, lines));
                    Assert.All(all, p => Assert.True(p.Rule.Length > 0 && p.Value.Length <= 200, $"file {n}: {p}"));
                    Assert.Same(before, place.Dataset);
                    break;
                case EditResult.Blocked { Reasons: ["The file changes nothing."] }:
                    unchanged++;
                    Assert.Same(before, place.Dataset);
                    break;
                default:
                    taken++;
                    Assert.Equal(before.Revision + 1, Assert.IsType<EditResult.Saved>(result).Revision);
                    Assert.Equal(before.Revision + 1, place.Dataset.Revision);
                    break;
            }
        }

        // What came through is what is stored, and the record of it is whole.
        using var other = await Workplace.JoinAsync(database);
        Assert.Equal(Workplace.Text(other.Dataset), Workplace.Text(place.Dataset));
        Assert.Null((await place.Chain.VerifyAsync(Cancel)).Break);
        Assert.True(taken > 0 && refused > taken && unchanged > 0, $"{taken} taken, {refused} refused, {unchanged} without a change");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Files} files: {taken} taken, {refused} refused, {unchanged} without a change");
    }

    private static async Task<EditResult> ApplyAsync(Workplace place, RowKind kind, EntryTable table)
    {
        var preview = await place.Importer.PreviewAsync(kind, table, null, Cancel);
        return preview.Problems.Count > 0
            ? new EditResult.RefusedTable(preview.Problems)
            : await place.Importer.ApplyAsync(Workplace.Rea, Workplace.Ed, kind, table, preview.Fingerprint, "Fuzz", null, Cancel);
    }

    private static List<(RowKind Kind, ITabularReader Reader, byte[] Bytes)> Originals()
    {
        var events = Repository.Dataset.Events.Where(e => e.StatedTriggers.Count > 0 || e.ActsOn.Count > 1).Take(4).ToList();
        var figures = Repository.Dataset.Series[0].Observations.Take(5).ToList();
        return
        [
            (RowKind.Event, new CsvTabularReader(), Bytes(s => TableFiles.WriteEventsCsv(events, s))),
            (RowKind.Event, new JsonTabularReader(), Bytes(s => TableFiles.WriteEventsJson(events, s))),
            (RowKind.Observation, new CsvTabularReader(), Bytes(s => TableFiles.WriteSeriesCsv(figures, s))),
        ];

        static byte[] Bytes(Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            return stream.ToArray();
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, random.Next(2, 200)), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Bits[random.Next(Bits.Length)]));
                    break;
                case 3:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Bits[random.Next(Bits.Length)]));
                    break;
                case 4:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 5 when at < bytes.Count:
                    // A digit or letter for another: often still valid.
                    bytes[at] = (byte)"0123456789abcdefghijklmnopqrstuvwxyz"[random.Next(36)];
                    break;
                default:
                    bytes.RemoveRange(random.Next(2) == 0 ? at : bytes.Count - length, random.Next(2) == 0 && at < bytes.Count ? Math.Min(1, bytes.Count - at) : 0);
                    break;
            }
        }

        return [.. bytes];
    }
}
