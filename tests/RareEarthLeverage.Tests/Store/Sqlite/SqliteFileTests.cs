using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using RareEarthLeverage.Store;
using Xunit;

namespace RareEarthLeverage.Tests.Store.Sqlite;

public sealed class SqliteFileTests : IAsyncLifetime
{
    private readonly SqliteScratch _scratch = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string StorageFolder => _scratch.Options.StorageFolder;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _scratch.DisposeAsync();

    [Fact]
    public async Task FindProblem_NothingThereYet_IsNoneAndMakesTheFolderOnly()
    {
        var options = _scratch.Options with { StorageFolder = Path.Combine(StorageFolder, "not", "yet") };

        Assert.Null(await FindAsync(options));

        Assert.True(Directory.Exists(options.StorageFolder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(options.StorageFolder));
    }

    [Fact]
    public async Task FindProblem_SoundDatabase_IsNoneAndChangesNothing()
    {
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();

        await AssertUntouchedAsync(async () => Assert.Null(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_DatabaseOfAProgramThatRuns_IsNoneAndChangesNothing()
    {
        await _scratch.MigrateAsync(Cancel);
        await using var db = _scratch.CreateDbContext();
        await db.Database.OpenConnectionAsync(Cancel);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Revisions" ("Number", "AtUtc", "Reason") VALUES (1, '2026-10-06 12:00:00', 'in the log')""", Cancel);
        Assert.True(new FileInfo(_scratch.File + "-wal").Length > 0);

        await AssertUntouchedAsync(async () => Assert.Null(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_PagesHalfWrittenButWholeInTheLog_IsNoneAndChangesNothing()
    {
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();
        await using var db = _scratch.CreateDbContext();
        await db.Database.OpenConnectionAsync(Cancel);

        // VACUUM writes every page into the log; then the file is as a power cut in the middle of taking them over leaves it.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_autocheckpoint=0; VACUUM", Cancel);
        await using (var file = new FileStream(_scratch.File, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0x5A, (int)file.Length - 4096).ToArray());
        }

        await AssertUntouchedAsync(async () => Assert.Null(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_FolderWithSpacesAndSigns_IsNone()
    {
        var options = _scratch.Options with { StorageFolder = Path.Combine(StorageFolder, "50% #1 ?a=b 稀土") };
        Directory.CreateDirectory(options.StorageFolder);
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();
        File.Copy(_scratch.File, Path.Combine(options.StorageFolder, "rare-earth-leverage.db"));

        Assert.Null(await FindAsync(options));
    }

    [Fact]
    public async Task FindProblem_EmptyFile_IsNone()
    {
        await File.WriteAllBytesAsync(_scratch.File, [], Cancel);

        await AssertUntouchedAsync(async () => Assert.Null(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_NotADatabase_SaysSoAndChangesNothing()
    {
        await File.WriteAllTextAsync(_scratch.File, "Dear colleague, please find enclosed the figures for April.", Cancel);

        await AssertUntouchedAsync(async () =>
            Assert.Equal(
                $"The file {_scratch.File} is not an SQLite database. Nothing was changed in it. Move it away to start with a new one, or set Database:ConnectionString to another file.",
                await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_DamagedInTheMiddle_SaysSoAndChangesNothing()
    {
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();
        var bytes = await File.ReadAllBytesAsync(_scratch.File, Cancel);
        bytes.AsSpan(4096, bytes.Length - 4096).Fill(0x5A);
        await File.WriteAllBytesAsync(_scratch.File, bytes, Cancel);

        await AssertUntouchedAsync(async () => AssertDamaged(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_CutShort_SaysSoAndChangesNothing()
    {
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();
        var bytes = await File.ReadAllBytesAsync(_scratch.File, Cancel);
        await File.WriteAllBytesAsync(_scratch.File, bytes[..(bytes.Length / 2)], Cancel);

        await AssertUntouchedAsync(async () => AssertDamaged(await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_DatabaseOfAnotherProgram_SaysSoAndChangesNothing()
    {
        await _scratch.ExecuteAsync("CREATE TABLE Invoices (Id INTEGER PRIMARY KEY)", Cancel);
        _scratch.CloseConnections();

        await AssertUntouchedAsync(async () =>
            Assert.Equal(
                $"The file {_scratch.File} is a database of another program. Nothing was changed in it. Set Database:ConnectionString to another file.",
                await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_ReadOnlyFile_SaysSo()
    {
        await _scratch.MigrateAsync(Cancel);
        _scratch.CloseConnections();
        File.SetAttributes(_scratch.File, FileAttributes.ReadOnly);

        await AssertUntouchedAsync(async () =>
            Assert.Equal(
                $"The database file {_scratch.File} is read-only. Give the account that runs this program the right to write it, or set Database:ConnectionString to another file.",
                await FindAsync(_scratch.Options)));
    }

    [Fact]
    public async Task FindProblem_FolderInPlaceOfTheFile_SaysSo()
    {
        Directory.CreateDirectory(_scratch.File);

        Assert.Equal(
            $"The database file {_scratch.File} is a folder. Move it away, or set Database:ConnectionString to another file.",
            await FindAsync(_scratch.Options));
    }

    [Fact]
    public async Task FindProblem_StorageFolderBelowAFile_SaysSo()
    {
        var file = Path.Combine(StorageFolder, "file");
        await File.WriteAllTextAsync(file, "", Cancel);
        var folder = Path.Combine(file, "storage");

        var problem = await FindAsync(_scratch.Options with { StorageFolder = folder });

        Assert.StartsWith($"The folder {folder} cannot be created or written: ", problem, StringComparison.Ordinal);
        Assert.EndsWith("Give the account that runs this program the right to write there, or set Storage:Folder to another folder.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindProblem_StorageFolderWithoutRightToWrite_SaysSo()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("Permission bits do not bind this user");
            return;
        }

        File.SetUnixFileMode(StorageFolder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.StartsWith($"The folder {StorageFolder} cannot be created or written: ", await FindAsync(_scratch.Options), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(StorageFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task FindProblem_DataFolderAbsent_SaysSo()
    {
        var folder = Path.Combine(StorageFolder, "no-data");

        var problem = await FindAsync(_scratch.Options with { DataFolder = folder });

        Assert.StartsWith($"The data folder {folder} cannot be read: ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:", "names no plain file")]
    [InlineData("Data Source=file:x.db?mode=memory", "names no plain file")]
    [InlineData("Datei=x.db", "cannot be read")]
    public async Task FindProblem_ConnectionStringWithoutAFile_SaysSo(string connectionString, string says)
    {
        var problem = await FindAsync(_scratch.Options with { ConnectionString = connectionString });

        Assert.Contains(says, problem, StringComparison.Ordinal);
        Assert.EndsWith("It takes something like Data Source=/folder/rare-earth-leverage.db, or nothing for a file in Storage:Folder.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindProblem_UnknownProvider_SaysWhatItTakes() =>
        Assert.Equal("Database:Provider is \"mysql\"; it takes sqlite or postgres.", await FindAsync(_scratch.Options with { Provider = "mysql" }));

    [Fact]
    public async Task Connection_AfterOpening_HasItsSettings()
    {
        await using var db = _scratch.CreateDbContext();
        await db.Database.OpenConnectionAsync(Cancel);

        // synchronous 1 is NORMAL.
        Assert.Equal(5000, await PragmaAsync("busy_timeout"));
        Assert.Equal(1, await PragmaAsync("synchronous"));
        Assert.Equal(1, await PragmaAsync("foreign_keys"));

        async Task<long?> PragmaAsync(string name)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return (long?)await command.ExecuteScalarAsync(Cancel);
        }
    }

    private static Task<string?> FindAsync(StoreOptions options) => StoreServices.FindProblemAsync(options, Cancel);

    private void AssertDamaged(string? problem)
    {
        Assert.StartsWith($"The database file {_scratch.File} is damaged: ", problem, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed in it. Put back a backup, or move the file away to start from the shipped data.", problem, StringComparison.Ordinal);
    }

    /// <summary>Same files in the folder, same bytes, same times.</summary>
    private async Task AssertUntouchedAsync(Func<Task> act)
    {
        var before = Files();
        await act();
        Assert.Equal(before, Files());

        List<string> Files() =>
        [
            .. Directory
                .EnumerateFiles(StorageFolder)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O} {Convert.ToHexString(SHA256.HashData(ReadShared(f)))}"),
        ];

        static byte[] ReadShared(string file)
        {
            // Windows: the shared memory of a database that is open.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
